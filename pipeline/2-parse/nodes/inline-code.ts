import type { InlineCode } from 'mdast';
import type { InlineConverter } from '../context.ts';
import { place } from '../place.ts';

/** CommonMark 6.1: line ends in a code span are spaces. */
export const inlineCode: InlineConverter<InlineCode> = (node, context) => [
  { type: 'inlineCode', value: node.value.replace(/\n/g, ' '), source: place(node, context) },
];
