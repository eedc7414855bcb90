import type { Lexicon } from '../lexicon.ts';
import { phraseAt } from '../phrases.ts';
import type { Token } from '../tokens.ts';
import type { Quantity } from './quantities.ts';

const LONGEST = 4;

/** The qualifier of a number ("at least", "or more"), and the index at which both begin. */
export function qualifierAround(
  tokens: readonly Token[],
  { from, to }: Quantity,
  lexicon: Lexicon,
): { qualifier: string | null; start: number } {
  for (let length = LONGEST; length >= 1; length--) {
    const start = from - length;
    const match = start < 0 ? null : phraseAt(lexicon.qualifiers, tokens, start);
    if (match && match.to === from) return { qualifier: match.tag, start };
  }
  const after = phraseAt(lexicon.qualifiersAfter, tokens, to);
  return { qualifier: after?.tag ?? null, start: from };
}
