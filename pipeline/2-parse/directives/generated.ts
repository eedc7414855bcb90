import type { LeafDirective } from 'mdast-util-directive';
import type { BlockConverter } from '../context.ts';
import { place } from '../place.ts';
import type { Generated } from '../types.ts';
import { attributes } from './attributes.ts';
import { unusedLabel } from './label.ts';

/** `::contents`, `::recommendations`, `::figures` … */
export const generated =
  (part: Generated['part']): BlockConverter<LeafDirective> =>
  (node, context) => [
    ...unusedLabel(node.children, node, context),
    {
      type: 'generated',
      part,
      ...attributes(node, [], context).id,
      source: place(node, context),
    },
  ];
