import type { ComputedStyle } from '../types.ts';
import { lengthComponent } from './lengths.ts';
import type { Parser } from './types.ts';

export const borderSpacing: Parser<ComputedStyle['borderSpacing']> = (nodes) => {
  const read = nodes.map(lengthComponent('non-negative'));
  const [horizontal, vertical = horizontal] = read;
  if (read.length > 2 || !horizontal || !vertical) return null;
  return (context) => ({ horizontal: horizontal(context), vertical: vertical(context) });
};
