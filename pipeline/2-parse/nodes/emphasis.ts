import type { Emphasis } from 'mdast';
import type { InlineConverter } from '../context.ts';
import { place } from '../place.ts';

export const emphasis: InlineConverter<Emphasis> = (node, context) => [
  { type: 'emphasis', children: context.inlines(node.children), source: place(node, context) },
];
