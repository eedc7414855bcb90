import type { Break } from 'mdast';
import type { InlineConverter } from '../context.ts';
import { place } from '../place.ts';

export const hardBreak: InlineConverter<Break> = (node, context) => [
  { type: 'break', source: place(node, context) },
];
