import type { Strong } from 'mdast';
import type { InlineConverter } from '../context.ts';
import { place } from '../place.ts';

export const strong: InlineConverter<Strong> = (node, context) => [
  { type: 'strong', children: context.inlines(node.children), source: place(node, context) },
];
