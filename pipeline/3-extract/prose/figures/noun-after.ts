import { clauseEnd } from '../clauses.ts';
import type { Lexicon } from '../lexicon.ts';
import { findPhrases, phraseAt } from '../phrases.ts';
import { isCapitalised, type Token } from '../tokens.ts';
import { isContent, isVerb, isWeak, type NounPhrase } from './nouns.ts';

const LONGEST = 8;
const MOST_LINKS = 2;

/** The noun phrase that begins at `at`: "flag meetings", "of the housing stock", "reduction in poverty". */
export function nounAfter(
  tokens: readonly Token[],
  at: number,
  lexicon: Lexicon,
): NounPhrase | null {
  let from = at;
  if (/^[—–]$/.test(tokens[from]?.text ?? '') && lexicon.linkers.has(tokens[from + 1]?.lower ?? ''))
    from++;
  if (/^["“„«#]$/.test(tokens[from]?.text ?? '')) from++;
  if (lexicon.linkers.has(tokens[from]?.lower ?? '')) from++;
  while (isDeterminer(tokens[from], lexicon) && from < at + 4) from++;
  if (from > at && isNumber(tokens[from], lexicon)) from++;
  if (lexicon.changeNouns.has(tokens[from]?.lower ?? '')) return changeOf(tokens, from, lexicon);
  const to = extend(tokens, from, lexicon);
  return to > from && isNamed(tokens, from, to, lexicon) ? { from, to } : null;
}

/** "increase in capital spending": the change and what changed. */
function changeOf(tokens: readonly Token[], from: number, lexicon: Lexicon): NounPhrase {
  if (!lexicon.changeLinkers.has(tokens[from + 1]?.lower ?? '')) return { from, to: from + 1 };
  const changed = nounAfter(tokens, from + 2, lexicon);
  return { from, to: changed?.to ?? from + 1 };
}

/** Where nouns have capitals, a phrase without one has no noun. */
function isNamed(
  tokens: readonly Token[],
  from: number,
  to: number,
  { capitalNouns }: Lexicon,
): boolean {
  return !capitalNouns || tokens.slice(from, to).some(isCapitalised);
}

/** After an article even "total" or "cost" is no verb. */
const afterArticle = (
  tokens: readonly Token[],
  at: number,
  { articles, linkers }: Lexicon,
): boolean => articles.has(tokens[at - 1]?.lower ?? '') || linkers.has(tokens[at - 1]?.lower ?? '');

const FORWARD = 12;

/** The first noun phrase further on in the clause, up to a new condition or relative clause. */
export function nounFurther(
  tokens: readonly Token[],
  at: number,
  lexicon: Lexicon,
  clause = true,
): NounPhrase | null {
  const end = Math.min(clause ? clauseEnd(tokens, at) : tokens.length, at + FORWARD);
  for (let from = at; from < end; from++) {
    if (phraseAt(lexicon.conditions, tokens, from) !== null) return null;
    const noun = nounAfter(tokens, from, lexicon);
    if (noun !== null && !isWeak(tokens, noun, lexicon)) return noun;
  }
  return null;
}

/** The first noun phrase of a sentence, before `end`. */
export function firstNoun(
  tokens: readonly Token[],
  end: number,
  lexicon: Lexicon,
): NounPhrase | null {
  for (let from = 0; from < end; from++) {
    const noun = isContent(tokens[from]!, lexicon) ? nounAfter(tokens, from, lexicon) : null;
    if (noun !== null && !isWeak(tokens, noun, lexicon)) return noun;
  }
  return null;
}

/** The noun of a sum or share after its preposition: "$5 million in aid", "3 % for households". */
export function nounAfterUnit(
  tokens: readonly Token[],
  at: number,
  lexicon: Lexicon,
): NounPhrase | null {
  const linked = lexicon.unitLinkers.has(tokens[at]?.lower ?? '');
  // "$31 to produce" is no sum for produce.
  const verb =
    lexicon.assigned.has(tokens[at]?.lower ?? '') &&
    lexicon.imperatives.has(tokens[at + 1]?.lower ?? '');
  return linked && !verb ? nounAfter(tokens, at + 1, lexicon) : null;
}

const isDeterminer = (token: Token | undefined, { articles, determiners }: Lexicon): boolean =>
  token !== undefined && (articles.has(token.lower) || determiners.has(token.lower));

const isNumber = (token: Token | undefined, { numbers }: Lexicon): boolean =>
  token !== undefined && (token.type === 'number' || numbers.has(token.lower));

/** To the end of the phrase: content words, with of-phrases and one conjunction. */
function extend(tokens: readonly Token[], from: number, lexicon: Lexicon): number {
  let to = from;
  let links = 0;
  while (to < tokens.length && to - from < LONGEST) {
    if (
      isContent(tokens[to]!, lexicon) &&
      (!isVerb(tokens, to, lexicon) || afterArticle(tokens, to, lexicon))
    ) {
      to++;
      continue;
    }
    const next = to > from && links < MOST_LINKS ? afterLink(tokens, to, lexicon) : null;
    if (next === null) break;
    links++;
    to = next;
  }
  return to;
}

/** The index of the content word after "of the", "and", if there is one. */
function afterLink(tokens: readonly Token[], at: number, lexicon: Lexicon): number | null {
  const { lower, text } = tokens[at]!;
  const links = lexicon.linkers.has(lower) || lexicon.conjunctions.has(lower) || text === '/';
  if (!links) return null;
  let next = at + 1;
  while (next < at + 3 && lexicon.articles.has(tokens[next]?.lower ?? '')) next++;
  const token = tokens[next];
  return token !== undefined && isContent(token, lexicon) && !isVerb(tokens, next, lexicon)
    ? next
    : null;
}

/** What "the number of …" counts, for numbers further on that have no noun of their own. */
export function countedIn(tokens: readonly Token[], lexicon: Lexicon): NounPhrase | null {
  const cues = findPhrases(lexicon.counted, tokens).reverse();
  for (const { to } of cues) {
    const noun = nounAfter(tokens, to, lexicon);
    if (noun) return noun;
  }
  return null;
}
