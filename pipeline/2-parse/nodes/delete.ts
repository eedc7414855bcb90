import type { Delete } from 'mdast';
import type { InlineConverter } from '../context.ts';
import { place } from '../place.ts';

export const deletion: InlineConverter<Delete> = (node, context) => [
  { type: 'delete', children: context.inlines(node.children), source: place(node, context) },
];
