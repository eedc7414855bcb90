import type { TextPiece } from '../model.ts';
import { clusterCount } from '../shape.ts';
import type { Fragment } from './fragments.ts';

/** A leader's pattern, repeated on a grid that counts from the line's end, so that dots align. */
export interface Filled {
  readonly count: number;
  /** From the leader's left edge to the first pattern. */
  readonly inset: number;
}

export function fillLeader<A, K>(
  { width, shaped }: Fragment<A, K>,
  { style }: TextPiece,
  left: number,
  lineEnd: number,
): Filled {
  if (shaped === null) return { count: 0, inset: 0 };
  const pattern = shaped.width * style.fontSize + clusterCount(shaped) * style.letterSpacing;
  if (pattern <= 0) return { count: 0, inset: 0 };
  const nearest = Math.ceil((lineEnd - left - width) / pattern - 1e-6);
  const furthest = Math.floor((lineEnd - left) / pattern + 1e-6);
  return { count: Math.max(0, furthest - nearest), inset: lineEnd - left - furthest * pattern };
}
