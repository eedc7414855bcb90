import { SHRINK } from '../breaking/fit.ts';
import { isSpace } from '../shape.ts';
import { type LineContent, spacingAfter } from './content.ts';

/** How a line is brought to its measure. */
export interface Filling {
  /** What each space grows by, as a part of its width; negative where it shrinks. */
  readonly share: number;
  /** What each leader grows by, pt. */
  readonly leader: number;
  /** Width of the line, pt. */
  readonly width: number;
}

/**
 * Gives a line's free width to its leaders or, in a justified line, to its spaces. Spaces never
 * shrink by more than their bound: what is still too long sticks out.
 */
export function fillLine<A, K>(
  { pieces, natural, space }: LineContent<A, K>,
  width: number,
  justify: boolean,
): Filling {
  const free = width - natural;
  const leaders = free > 0 ? pieces.filter(({ kind }) => kind === 'leader').length : 0;
  if (leaders > 0) return { share: 0, leader: free / leaders, width };
  if (!justify || space <= 0) return { share: 0, leader: 0, width: natural };
  const share = Math.max(free / space, -SHRINK);
  return { share, leader: 0, width: natural + space * share };
}

/** Width of one piece of a filled line. */
export function filledWidth<A, K>(
  { pieces, hang, trimmed }: LineContent<A, K>,
  { share, leader }: Filling,
  index: number,
): number {
  const piece = pieces[index]!;
  const { kind, width } = piece;
  if (kind === 'space' && index >= hang) return 0;
  const spacing = index === trimmed ? spacingAfter(piece) : 0;
  if (isSpace(kind)) return width * (1 + share) - spacing;
  return (kind === 'leader' ? width + leader : width) - spacing;
}
