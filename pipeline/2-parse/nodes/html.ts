import type { Html } from 'mdast';
import type { BlockConverter, InlineConverter } from '../context.ts';
import { place } from '../place.ts';

export const htmlBlock: BlockConverter<Html> = (node, context) => [
  { type: 'html', value: node.value, source: place(node, context) },
];

export const htmlInline: InlineConverter<Html> = (node, context) => [
  { type: 'htmlInline', value: node.value, source: place(node, context) },
];
