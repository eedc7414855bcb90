import type { ThematicBreak } from 'mdast';
import type { BlockConverter } from '../context.ts';
import { place } from '../place.ts';

export const thematicBreak: BlockConverter<ThematicBreak> = (node, context) => [
  { type: 'thematicBreak', source: place(node, context) },
];
