import { clauseEnd, clauseStart } from '../clauses.ts';
import type { Lexicon } from '../lexicon.ts';
import { phraseAt } from '../phrases.ts';
import { isAdverb, type Token } from '../tokens.ts';

export type Embedding = 'condition' | 'relative' | 'reason' | null;

const NEAR = 2;
const FAR = 8;

/** How the clause of the token at `at` hangs on its sentence; null for a main clause. */
export function embedding(tokens: readonly Token[], at: number, lexicon: Lexicon): Embedding {
  const start = clauseStart(tokens, at);
  if (within(lexicon.conditions, tokens, start, at)) return 'condition';
  if (lexicon.verbFinal) return verbFinalEmbedding(tokens, start, at, lexicon);
  if (opens(lexicon.reasons, tokens, start, at, lexicon)) return 'reason';
  if (isContactClause(tokens, at, lexicon)) return 'relative';
  const relative = [...Array(NEAR).keys()].some(
    (back) =>
      at - 1 - back >= Math.max(start, 1) &&
      phraseAt(lexicon.relatives, tokens, at - 1 - back) !== null,
  );
  return relative || (start > 0 && opens(lexicon.relatives, tokens, start, at, lexicon))
    ? 'relative'
    : null;
}

/** German: the verb is last in a subordinate clause, second in a main clause. */
function verbFinalEmbedding(
  tokens: readonly Token[],
  start: number,
  at: number,
  lexicon: Lexicon,
): Embedding {
  const last = at + 1 >= clauseEnd(tokens, at);
  if (!last || start === 0) return null;
  if (opens(lexicon.reasons, tokens, start, at, lexicon)) return 'reason';
  return opens(lexicon.relatives, tokens, start, at, lexicon) ? 'relative' : null;
}

function opens(
  set: Lexicon['relatives'],
  tokens: readonly Token[],
  start: number,
  at: number,
  lexicon: Lexicon,
): boolean {
  const first = lexicon.conjunctions.has(tokens[start]?.lower ?? '') ? start + 1 : start;
  return first < at && phraseAt(set, tokens, first) !== null;
}

/** A condition may also open in the middle of a clause: "for as long as users need to …". */
function within(
  set: Lexicon['conditions'],
  tokens: readonly Token[],
  start: number,
  at: number,
): boolean {
  for (let index = Math.max(start, at - FAR); index < at; index++)
    if (phraseAt(set, tokens, index) !== null) return true;
  return phraseAt(set, tokens, start) !== null && start < at;
}

/** "the tools we need to …": a pronoun right after a noun opens a relative clause without a word. */
function isContactClause(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const pronoun = tokens[at - 1];
  const noun = tokens[at - 2];
  if (pronoun === undefined || noun?.type !== 'word') return false;
  const personal = lexicon.we.has(pronoun.lower) || lexicon.pronouns.has(pronoun.lower);
  return (
    personal && !lexicon.functionWords.has(noun.lower) && at - 2 > 0 && !isAdverb(noun, lexicon)
  );
}
