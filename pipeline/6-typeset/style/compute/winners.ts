import { type Assignment, revert } from '../expand.ts';
import type { Setter } from '../properties/define.ts';
import { placeOf } from '../properties.ts';
import type { Declaration } from '../sheets/types.ts';
import { type Block, isUa } from './blocks.ts';

/** For each longhand, by its place in the table, what sets it; absent: no declaration does. */
export type Winners = readonly (Setter | undefined)[];

/** What a declaration sets, once its variables are known. */
export type Resolve = (declaration: Declaration) => readonly Assignment[];

const directionPlace = [...placeOf].find(([row]) => row.name === 'direction')![1];

/** The blocks come in cascade order, so that the last word wins. */
export function winnersOf(
  blocks: readonly Block[],
  resolve: Resolve,
  isRtl: (direction: Setter | undefined) => boolean,
): Winners {
  const assignments = blocks.flatMap(({ declarations }) => declarations.flatMap(resolve));
  const rtl = isRtl(winnerOf(assignments, directionPlace));
  const winners: (Setter | undefined)[] = [];
  for (const assignment of assignments) {
    const { property, set } = (rtl && assignment.rtl) || assignment;
    winners[placeOf.get(property)!] = set;
  }
  return winners.includes(revert) ? withoutReverted(winners, blocks, resolve, isRtl) : winners;
}

function winnerOf(assignments: readonly Assignment[], place: number): Setter | undefined {
  return assignments.findLast(({ property }) => placeOf.get(property) === place)?.set;
}

/** CSS Cascade 4, section 7.3.4: `revert` of the author is what the user agent's sheet says. */
function withoutReverted(
  winners: Winners,
  blocks: readonly Block[],
  resolve: Resolve,
  isRtl: (direction: Setter | undefined) => boolean,
): Winners {
  const ua = blocks.filter(isUa);
  const below = ua.length === blocks.length ? [] : winnersOf(ua, resolve, isRtl);
  return winners.map((set, place) => (set === revert ? below[place] : set));
}
