import type { InlineCode } from 'mdast';
import type { InlineConverter } from '../context.ts';
import { place } from '../place.ts';

export const inlineCode: InlineConverter<InlineCode> = (node, context) => [
  { type: 'inlineCode', value: node.value, source: place(node, context) },
];
