import type { Lexicon } from '../lexicon.ts';
import { isAdverb, isCapitalised, type Token } from '../tokens.ts';
import { isContent, isVerb, type NounPhrase } from './nouns.ts';

const REACH = 30;
const LONGEST_BEFORE = 6;

/** "an average cost of 4.88 %": what stands before an of before the number is a noun for certain. */
export function nounBeforeOf(
  tokens: readonly Token[],
  at: number,
  floor: number,
  lexicon: Lexicon,
): NounPhrase | null {
  const end = at - 1;
  if (
    end <= floor ||
    !lexicon.linkers.has(tokens[end]!.lower) ||
    !isContent(tokens[end - 1]!, lexicon) ||
    (isVerb(tokens, end - 1, lexicon) && !lexicon.changeNouns.has(tokens[end - 1]!.lower))
  )
    return null;
  if (isChangeOfValue(tokens, at, lexicon)) return null;
  return { from: retreat(tokens, end, floor, lexicon), to: end };
}

const CHANGE_REACH = 8;

/** German "stieg im Jahr von 8 auf 143": the of before the number opens a change. */
function isChangeOfValue(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  if (!lexicon.changeFrom.has(tokens[at - 1]!.lower)) return false;
  return tokens.slice(at, at + CHANGE_REACH).some(({ lower }) => lexicon.changeTo.has(lower));
}

/** The nearest noun phrase before `at`, at most down to `floor`: "remittances" of "remittances fell by". */
export function nounBefore(
  tokens: readonly Token[],
  at: number,
  floor: number,
  lexicon: Lexicon,
): NounPhrase | null {
  for (let end = at; end > Math.max(floor, at - REACH); end--) {
    if (tokens[end - 1]!.text === ')') end = bracketStart(tokens, end, floor);
    if (end <= floor || !isNominal(tokens, end - 1, lexicon)) continue;
    const from = retreat(tokens, end, floor, lexicon);
    if (!isPredicate(tokens, from, lexicon)) return { from, to: end };
    end = from;
  }
  return null;
}

function bracketStart(tokens: readonly Token[], end: number, floor: number): number {
  let at = end - 1;
  while (at > floor && tokens[at]!.text !== '(') at--;
  return at;
}

/** "was even more modest": an adjective after a copula counts nothing. */
const isPredicate = (tokens: readonly Token[], from: number, { predicates }: Lexicon): boolean =>
  predicates.has(tokens[from - 1]?.lower ?? '');

/** A content word that is neither a verb we know, nor the verb after an auxiliary, nor a time word. */
function isNominal(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const token = tokens[at]!;
  if (
    !isContent(token, lexicon) ||
    isVerb(tokens, at, lexicon) ||
    lexicon.timeWords.has(token.lower)
  )
    return false;
  if (token.text.length < 2 || isAdverb(token, lexicon)) return false;
  if (lexicon.beforeVerbs.has(tokens[at - 1]?.lower ?? '')) return false;
  return !lexicon.capitalNouns || isCapitalised(token);
}

function retreat(tokens: readonly Token[], end: number, floor: number, lexicon: Lexicon): number {
  let from = end - 1;
  while (from > floor && end - from < LONGEST_BEFORE) {
    const previous = tokens[from - 1]!;
    if (isContent(previous, lexicon) && !isVerb(tokens, from - 1, lexicon)) from--;
    else if (from - 2 >= floor && linksBack(tokens, from, lexicon))
      from -= lexicon.articles.has(previous.lower) ? 3 : 2;
    else break;
  }
  return from;
}

function linksBack(tokens: readonly Token[], from: number, lexicon: Lexicon): boolean {
  const article = lexicon.articles.has(tokens[from - 1]!.lower) ? 1 : 0;
  const link = tokens[from - 1 - article];
  const noun = tokens[from - 2 - article];
  return (
    link !== undefined &&
    noun !== undefined &&
    (lexicon.linkers.has(link.lower) || lexicon.conjunctions.has(link.lower)) &&
    isContent(noun, lexicon) &&
    !isVerb(tokens, from - 2 - article, lexicon)
  );
}
