import type { Candidate } from './rejects.ts';

const PRONOUN = 1;
const FEW = 4;
/** Fewer than these alone in a sentence are hardly quoted. */
const FEW_ALONE = 5;
const SMALL = 12;

/**
 * Number words up to twelve are mostly no figures ("one of them", "the two countries"), and
 * in many languages one is the article. They are
 * when a qualifier stands before them, or when the sentence counts several things.
 */
export function isQuotable(candidate: Candidate, all: readonly Candidate[]): boolean {
  const { quantity, qualifier, before, lexicon } = candidate;
  if (!quantity.inWords || quantity.scaled || quantity.value > SMALL) return true;
  if (quantity.unit !== null) return isMoney(quantity.unit);
  if (lexicon.functionWords.has(candidate.tokens[quantity.core.from]!.lower)) return false;
  if (before !== undefined && quantity.value <= FEW && lexicon.definite.has(before.lower))
    return false;
  const counting = all.filter((other) => other !== candidate && counts(other)).length > 0;
  if (quantity.value === PRONOUN)
    return (
      (qualifier === 'only' && lexicon.linkers.has(candidate.tokens[quantity.to]?.lower ?? '')) ||
      (counting && counts(candidate))
    );
  if (qualifier !== null) return true;
  return counts(candidate)
    ? counting || quantity.value > FEW_ALONE
    : counting && opensClause(candidate);
}

/** "five per cent", "two euros", but not "three miles". */
const isMoney = (unit: string) =>
  unit.length === 3 || unit.startsWith('%') || unit === 'percentage points';

/** A noun follows at once. */
function counts({ quantity, tokens, lexicon }: Candidate): boolean {
  const next = tokens[quantity.to];
  const after = tokens[quantity.to + 1]?.lower ?? '';
  const share =
    quantity.value > 2 &&
    lexicon.linkers.has(next?.lower ?? '') &&
    (lexicon.definite.has(after) || /^\p{Nd}/u.test(after));
  return share || (next?.type === 'word' && !lexicon.functionWords.has(next.lower));
}

/** "Of the 64 wells, nine are in use": its noun was said before. */
function opensClause({ tokens, start, quantity }: Candidate): boolean {
  return (
    quantity.value > 2 && tokens[start - 1]?.text === ',' && tokens[quantity.to]?.type === 'word'
  );
}
