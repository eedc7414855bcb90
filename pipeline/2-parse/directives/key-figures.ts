import type { ContainerDirective } from 'mdast-util-directive';
import type { BlockConverter } from '../context.ts';
import { place } from '../place.ts';
import { attributes } from './attributes.ts';
import { bodyOf } from './label.ts';

/** `:::key-figures` around a list: the panel. */
export const keyFigures: BlockConverter<ContainerDirective> = (node, context) => [
  {
    type: 'keyFigures',
    children: bodyOf(node, context),
    ...attributes(node, [], context).id,
    source: place(node, context),
  },
];
