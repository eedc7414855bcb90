import { SHRINK } from '../breaking/total-fit.ts';
import { isSpace } from '../shape.ts';
import type { Fragment } from './fragments.ts';

/**
 * Gives a line's free width to its leaders or, in a justified line, to its spaces. Spaces never
 * shrink by more than their bound: what is still too long sticks out.
 */
export function fillLine<A, K>(
  fragments: readonly Fragment<A, K>[],
  width: number,
  justify: boolean,
): void {
  const free = width - totalWidth(fragments);
  const leaders = fragments.filter(({ piece }) => piece.kind === 'leader');
  if (leaders.length > 0 && free > 0)
    for (const leader of leaders) leader.width += free / leaders.length;
  else if (justify || free < 0) stretchSpaces(fragments, free, justify);
}

export function totalWidth<A, K>(fragments: readonly Fragment<A, K>[]): number {
  let sum = 0;
  for (const fragment of fragments) sum += fragment.width;
  return sum;
}

function stretchSpaces<A, K>(
  fragments: readonly Fragment<A, K>[],
  free: number,
  justify: boolean,
): void {
  if (!justify) return;
  const spaces = fragments.filter(({ piece, hangs }) => isSpace(piece.kind) && !hangs);
  const natural = totalWidth(spaces);
  if (natural <= 0) return;
  const share = Math.max(free / natural, -SHRINK);
  for (const space of spaces) {
    const added = space.width * share;
    space.width += added;
    space.extra = added / space.text.length;
  }
}
