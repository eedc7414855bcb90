import type { TextPiece } from '../model.ts';

/** A leader's pattern, repeated on a grid that counts from the line's end, so that dots align. */
export interface Filled {
  readonly count: number;
  /** From the leader's left edge to the first pattern. */
  readonly inset: number;
}

export function fillLeader(
  { width: pattern }: TextPiece,
  width: number,
  left: number,
  lineEnd: number,
): Filled {
  if (pattern <= 0) return { count: 0, inset: 0 };
  const nearest = Math.ceil((lineEnd - left - width) / pattern - 1e-6);
  const furthest = Math.floor((lineEnd - left) / pattern + 1e-6);
  return { count: Math.max(0, furthest - nearest), inset: lineEnd - left - furthest * pattern };
}
