import type { ComputedStyle } from '../../style/types.ts';
import type { Band, FloatArea, Floats } from './types.ts';

/** Edges that touch do not overlap; pt. */
const touching = 0.01;

/** What floats leave of a containing block between two heights. */
export function bandAt({ areas }: Floats, top: number, bottom: number, block: Band): Band {
  let { left, right } = block;
  for (const area of areas) {
    if (!overlaps(area, top, bottom)) continue;
    if (area.side === 'left') left = Math.max(left, area.right);
    else right = Math.min(right, area.left);
  }
  return { left, right };
}

/** A line or box without height is beside what it stands at the top of. */
function overlaps(area: FloatArea, top: number, bottom: number): boolean {
  const end = Math.max(bottom, top + 2 * touching);
  return area.top < end - touching && area.bottom > top + touching;
}

/** The nearest height below `y` at which a float ends; null: there is none. */
export function nextEnd({ areas }: Floats, y: number): number | null {
  let next: number | null = null;
  for (const { bottom } of areas)
    if (bottom > y + touching && (next === null || bottom < next)) next = bottom;
  return next;
}

export function bottomOf({ areas }: Floats, clear: ComputedStyle['clear'] = 'both'): number {
  let bottom = 0;
  for (const area of areas)
    if (clear === 'both' || area.side === clear) bottom = Math.max(bottom, area.bottom);
  return bottom;
}

/** A float that is to come first waits for the next page, so what clears it waits too. */
export function clearsWaiting({ waiting }: Floats, clear: ComputedStyle['clear']): boolean {
  return waiting.some(({ box }) => clear === 'both' || box.style.float === clear);
}
