import type { Lexicon } from '../lexicon.ts';
import { isAdverb, type Token } from '../tokens.ts';

/** The words that a number counts, as token indices. */
export interface NounPhrase {
  readonly from: number;
  readonly to: number;
}

/** A word that can be part of a noun phrase. */
export function isContent(token: Token, lexicon: Lexicon): boolean {
  if (token.type !== 'word' || (lexicon.functionWords.has(token.lower) && !isAcronym(token)))
    return false;
  const { numbers, scales, percentWords } = lexicon;
  return !numbers.has(token.lower) && !scales.has(token.lower) && !percentWords.has(token.lower);
}

/** "AS networks", "WHO staff": capitals tell an acronym from a small word. */
const isAcronym = ({ text }: Token) =>
  text.length > 1 && text === text.toUpperCase() && !/['’]/.test(text);

const SHORTEST_VERB = 5;

/** A verb by the language's list, by its ending, or as the participle after an auxiliary. */
export function isVerb(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const { lower } = tokens[at]!;
  if (lexicon.verbs.has(lower)) return !isCounted(tokens, at, lexicon);
  if (lower.length < SHORTEST_VERB) return false;
  if (lexicon.verbEndings.some((ending) => lower.endsWith(ending))) return true;
  if (isPastBefore(tokens, at, lexicon)) return true;
  return (
    lexicon.participles.some((ending) => lower.endsWith(ending)) &&
    lexicon.auxiliaries.has(auxiliaryBefore(tokens, at, lexicon))
  );
}

/** "1,460 calls were received": a number before and a verb after make it a noun. */
function isCounted(tokens: readonly Token[], at: number, { auxiliaries }: Lexicon): boolean {
  return tokens[at - 1]?.type === 'number' && auxiliaries.has(tokens[at + 1]?.lower ?? '');
}

/** "expanded by", "rose from": a past tense, with the preposition of a change after it. */
function isPastBefore(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const { lower, text } = tokens[at]!;
  const next = tokens[at + 1]?.lower ?? '';
  const changes = lexicon.by.has(next) || lexicon.changeFrom.has(next) || lexicon.rangeTo.has(next);
  return (
    changes &&
    text === lower &&
    lexicon.pastEndings.some((ending) => lower.endsWith(ending)) &&
    !lexicon.articles.has(tokens[at - 1]?.lower ?? '')
  );
}

/** The word before, over one adverb. */
function auxiliaryBefore(tokens: readonly Token[], at: number, lexicon: Lexicon): string {
  const before = tokens[at - 1];
  const adverb = before !== undefined && isAdverb(before, lexicon);
  return (adverb ? tokens[at - 2] : before)?.lower ?? '';
}

/** FY24, Q3. */
const PERIOD = /^(?:fy|q|h|cy|ey)\d{1,4}$/;

/** A noun that counts nothing by itself: half, total, year. */
export function isWeak(
  tokens: readonly Token[],
  { from, to }: NounPhrase,
  lexicon: Lexicon,
): boolean {
  return tokens
    .slice(from, to)
    .every(
      ({ lower }) =>
        lexicon.weakNouns.has(lower) ||
        lexicon.timeWords.has(lower) ||
        lexicon.functionWords.has(lower) ||
        PERIOD.test(lower),
    );
}

export function phraseText(tokens: readonly Token[], { from, to }: NounPhrase): string {
  let text = '';
  for (let at = from; at < to; at++)
    text += (at > from && tokens[at - 1]!.end < tokens[at]!.start ? ' ' : '') + tokens[at]!.text;
  return text;
}
