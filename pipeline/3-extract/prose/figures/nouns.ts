import { clauseEnd } from '../clauses.ts';
import type { Lexicon } from '../lexicon.ts';
import { phraseAt } from '../phrases.ts';
import { isCapitalised, type Token } from '../tokens.ts';

const LONGEST = 8;
const MOST_LINKS = 2;

/** The words that a number counts, as token indices. */
export interface NounPhrase {
  readonly from: number;
  readonly to: number;
}

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

/** The noun of a sum or share after its preposition: "$5 million in aid", "3 % for households". */
export function nounAfterUnit(
  tokens: readonly Token[],
  at: number,
  lexicon: Lexicon,
): NounPhrase | null {
  return lexicon.unitLinkers.has(tokens[at]?.lower ?? '')
    ? nounAfter(tokens, at + 1, lexicon)
    : null;
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
      (!lexicon.verbs.has(tokens[to]!.lower) || afterArticle(tokens, to, lexicon))
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
  return token !== undefined && isContent(token, lexicon) && !lexicon.verbs.has(token.lower)
    ? next
    : null;
}

function isContent(token: Token, lexicon: Lexicon): boolean {
  if (token.type !== 'word' || (lexicon.functionWords.has(token.lower) && !isAcronym(token)))
    return false;
  const { numbers, scales, percent } = lexicon;
  return !numbers.has(token.lower) && !scales.has(token.lower) && !percent.has(token.lower);
}

/** "AS networks", "WHO staff": capitals tell an acronym from a small word. */
const isAcronym = ({ text }: Token) =>
  text.length > 1 && text === text.toUpperCase() && !/['’]/.test(text);

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
    !isContent(tokens[end - 1]!, lexicon)
  )
    return null;
  return { from: retreat(tokens, end, floor, lexicon), to: end };
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
    lexicon.verbs.has(token.lower) ||
    lexicon.timeWords.has(token.lower)
  )
    return false;
  if (token.text.length < 2 || token.lower.endsWith('ly')) return false;
  if (lexicon.beforeVerbs.has(tokens[at - 1]?.lower ?? '')) return false;
  return !lexicon.capitalNouns || isCapitalised(token);
}

function retreat(tokens: readonly Token[], end: number, floor: number, lexicon: Lexicon): number {
  let from = end - 1;
  while (from > floor && end - from < LONGEST_BEFORE) {
    const previous = tokens[from - 1]!;
    if (isContent(previous, lexicon) && !lexicon.verbs.has(previous.lower)) from--;
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
    !lexicon.verbs.has(noun.lower)
  );
}

/** What "the number of …" counts, for numbers further on that have no noun of their own. */
export function countedIn(tokens: readonly Token[], lexicon: Lexicon): NounPhrase | null {
  for (let at = tokens.length - 1; at >= 0; at--) {
    const cue = phraseAt(lexicon.counted, tokens, at);
    const noun = cue && nounAfter(tokens, cue.to, lexicon);
    if (noun) return noun;
  }
  return null;
}

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
        lexicon.functionWords.has(lower),
    );
}

export function phraseText(tokens: readonly Token[], { from, to }: NounPhrase): string {
  let text = '';
  for (let at = from; at < to; at++)
    text += (at > from && tokens[at - 1]!.end < tokens[at]!.start ? ' ' : '') + tokens[at]!.text;
  return text;
}
