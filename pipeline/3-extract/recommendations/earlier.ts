import type { PreviousRecommendation } from '../../1-read/types.ts';
import type { Ids } from '../ids.ts';
import type { RecommendationEntry } from '../types.ts';
import { idOfText } from './ids.ts';

/** What two texts must share at least to be one recommendation, reworded (Dice's coefficient). */
const likeness = 0.5;

/** Beyond so many pairs only what stayed as it was is found again. */
const mostPairs = 250_000;

/**
 * An id for each text. In an edition that names the one before, what stayed as it was keeps its id;
 * then the likest pairs do, one for one, so that a reworded recommendation is the same. All others
 * get one that is made of their words. Null stands for a text whose author gave it an id.
 */
export function idsOf(
  texts: readonly (string | null)[],
  previous: readonly PreviousRecommendation[],
  ids: Ids,
): readonly (string | null)[] {
  const earlier = earlierIds(texts, previous, ids);
  return texts.map((text, index) =>
    text === null ? null : ids.derive(earlier[index] ?? idOfText(text)),
  );
}

/** What the edition before had and this one has not. */
export function lostFrom(
  register: readonly Pick<RecommendationEntry, 'id'>[],
  previous: readonly PreviousRecommendation[],
): readonly PreviousRecommendation[] {
  const ids = new Set(register.map(({ id }) => id));
  return previous.filter(({ id }) => !ids.has(id));
}

function earlierIds(
  texts: readonly (string | null)[],
  previous: readonly PreviousRecommendation[],
  { isTaken }: Ids,
): readonly (string | null)[] {
  const found: (string | null)[] = texts.map(() => null);
  const open = new Map(
    previous.filter(({ id }) => !isTaken(id)).map(({ id, text }) => [id, wordsOf(text)]),
  );
  const give = (index: number, id: string) => {
    if (found[index] === null && open.delete(id)) found[index] = id;
  };
  const words = texts.map((text) => (text === null ? null : wordsOf(text)));
  const byText = new Map([...open].map(([id, said]) => [said.join(' '), id]));
  words.forEach((said, index) => {
    const id = said === null ? undefined : byText.get(said.join(' '));
    if (id !== undefined) give(index, id);
  });
  const left = words.flatMap((said, index) =>
    said === null || found[index] !== null ? [] : [{ index, said }],
  );
  if (left.length * open.size > mostPairs) return found;
  for (const { index, id } of pairs(left, open)) give(index, id);
  return found;
}

interface Pair {
  readonly index: number;
  readonly id: string;
  readonly alike: number;
}

/** The likest first; of equally like ones those that stand first. */
function pairs(
  left: readonly { readonly index: number; readonly said: readonly string[] }[],
  open: ReadonlyMap<string, readonly string[]>,
): Pair[] {
  const sets = [...open].map(([id, said]) => [id, new Set(said)] as const);
  return left
    .flatMap(({ index, said }) => {
      const own = new Set(said);
      return sets.map(([id, other]) => ({ index, id, alike: dice(own, other) }));
    })
    .filter(({ alike }) => alike >= likeness)
    .sort((a, b) => b.alike - a.alike || a.index - b.index);
}

function dice(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  return a.size + b.size === 0 ? 0 : (2 * shared) / (a.size + b.size);
}

/** Words of three letters and more, without their endings: they bear the meaning. */
function wordsOf(text: string): readonly string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{M}\p{N}]{3,}/gu) ?? [];
  return words.map((word) => word.slice(0, 6));
}
