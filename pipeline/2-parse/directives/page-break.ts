import type { LeafDirective } from 'mdast-util-directive';
import type { BlockConverter } from '../context.ts';
import { place } from '../place.ts';
import { attributes } from './attributes.ts';
import { unusedLabel } from './label.ts';

/** `::page-break` */
export const pageBreak: BlockConverter<LeafDirective> = (node, context) => [
  ...unusedLabel(node.children, node, context),
  { type: 'pageBreak', ...attributes(node, [], context).id, source: place(node, context) },
];
