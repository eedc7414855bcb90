import type { ContainerDirective } from 'mdast-util-directive';
import type { BlockConverter } from '../context.ts';
import { place } from '../place.ts';
import { attributes } from './attributes.ts';
import { bodyOf } from './label.ts';

/** `:::landscape` around what is too wide for an upright page. */
export const landscape: BlockConverter<ContainerDirective> = (node, context) => [
  {
    type: 'landscape',
    children: bodyOf(node, context),
    ...attributes(node, [], context).id,
    source: place(node, context),
  },
];
