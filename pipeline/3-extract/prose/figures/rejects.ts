import { type FoundDate, isYear } from '../dates.ts';
import type { Lexicon } from '../lexicon.ts';
import { glued, isCapitalised, type Token } from '../tokens.ts';
import type { Quantity } from './quantities.ts';

export interface Candidate {
  readonly quantity: Quantity;
  readonly tokens: readonly Token[];
  readonly dates: readonly FoundDate[];
  readonly lexicon: Lexicon;
  /** `over`, `about` …; null without one. */
  readonly qualifier: string | null;
  /** Its sentence opens with the number of a paragraph. */
  readonly paragraphNumber: boolean;
  /** Index of the first token of the number, its currency and its qualifier. */
  readonly start: number;
  /** The token before that. */
  readonly before: Token | undefined;
  /** The number before it in the sentence was an identifier and they are joined: "clauses 12 and 35". */
  readonly afterIdentifier: boolean;
}

/** Reads like a number of something but is none: a date, a name, an order, a duration. */
export function isNoFigure(candidate: Candidate): boolean {
  return REJECTS.some((reject) => reject(candidate));
}

const REJECTS: readonly ((candidate: Candidate) => boolean)[] = [
  isDate,
  isGluedToOther,
  isYearNumber,
  isOrdinal,
  isItemNumber,
  isUncertainty,
  isParagraphNumber,
  isIdentifier,
  isNamed,
  isTitle,
  isDuration,
  isDenominator,
  isRatioBase,
  isAge,
  isFraction,
  isCitation,
  isPhone,
];

/** Digits or a word alone, without unit, scale or separators. */
export const isBare = ({ unit, scaled, formatted }: Quantity) =>
  unit === null && !scaled && !formatted;

function isDate({ quantity, dates, tokens, lexicon }: Candidate): boolean {
  if (quantity.unit !== null) return false;
  const joins = (lower: string) =>
    /^[-–—]$/.test(lower) || lexicon.rangeTo.has(lower) || lexicon.rangeAnd.has(lower);
  const firstOfTwo = isBare(quantity) && joins(tokens[quantity.to]?.lower ?? '');
  return dates.some(
    ({ from, to }) =>
      (from < quantity.to && quantity.from < to) ||
      // "from 4 to 15 September": the month is said once.
      (firstOfTwo && from === quantity.to + 1 && tokens[from]!.type === 'number'),
  );
}

/** 12143/20, 4G, 10:30, #4, 19bis, 25-member. */
function isGluedToOther({ quantity, tokens }: Candidate): boolean {
  const { core, to } = quantity;
  const left = tokens[core.from - 1];
  const right = tokens[to];
  if (
    glued(left, tokens[core.from]) &&
    /^[/\\#_:@+.=&]$|^[-‑–]$/.test(left!.text) &&
    quantity.from === core.from
  )
    if (left!.text !== '-' || glued(tokens[core.from - 2], left)) return true;
  if (!glued(tokens[to - 1], right)) return false;
  if (right!.type === 'word' || right!.type === 'number') return true;
  return (
    /^[/\\_:@=&-]$/.test(right!.text) && glued(right, tokens[to + 1]) && quantity.unit === null
  );
}

const OLDEST_YEAR = 1900;

function isYearNumber({ quantity, tokens, lexicon, qualifier }: Candidate): boolean {
  if (!isBare(quantity) || quantity.inWords || !isYear(tokens[quantity.core.from])) return false;
  if (quantity.valueTo !== null) return quantity.valueTo < 2200;
  const next = tokens[quantity.to];
  const counts =
    next?.type === 'word' && !lexicon.functionWords.has(next.lower) && !isCapitalised(next);
  const countsNoun =
    counts || (lexicon.capitalNouns && next?.type === 'word' && isCapitalised(next));
  return !(countsNoun && (qualifier !== null || quantity.value < OLDEST_YEAR));
}

function isOrdinal({ quantity, tokens, lexicon }: Candidate): boolean {
  const dot = tokens[quantity.to];
  return (
    lexicon.dottedOrdinals &&
    isBare(quantity) &&
    dot?.text === '.' &&
    glued(tokens[quantity.to - 1], dot) &&
    tokens[quantity.to + 1]?.type === 'word'
  );
}

/** "3." or "(3)" at the head of a sentence, "[3]" anywhere. */
function isItemNumber({ quantity, tokens }: Candidate): boolean {
  if (!isBare(quantity) || quantity.inWords) return false;
  const next = tokens[quantity.to]?.text ?? '';
  const previous = tokens[quantity.from - 1]?.text ?? '';
  const first = tokens.slice(0, quantity.from).every(({ type }) => type !== 'word');
  return (
    (previous === '[' && next === ']') ||
    (first && /^[.)\]:]$/.test(next)) ||
    (previous !== '(' &&
      next === ')' &&
      quantity.value < 30 &&
      tokens[quantity.to + 1]?.type === 'word')
  );
}

/** "59 ± 6.6", "1.09 [0.95 to 1.20]": how sure a number is. */
function isUncertainty({ quantity, tokens }: Candidate): boolean {
  return /^[±[]$/.test(tokens[quantity.from - 1]?.text ?? '');
}

/** "12 The ministry …": the number of a paragraph. */
function isParagraphNumber({ quantity, paragraphNumber }: Candidate): boolean {
  return paragraphNumber && quantity.from === 0;
}

/** Article 5, Resolution 2231, No. 7, § 3, clauses 12 and 35. */
export function isIdentifier({ quantity, tokens, lexicon, afterIdentifier }: Candidate): boolean {
  if (quantity.unit !== null || quantity.scaled) return false;
  if (
    (afterIdentifier && !counts(tokens[quantity.to], lexicon)) ||
    lexicon.identifiersAfter.has(tokens[quantity.to]?.lower ?? '')
  )
    return true;
  for (let at = quantity.from - 1, steps = 0; at >= 0 && steps < 2; at--, steps++) {
    const { lower, type, text } = tokens[at]!;
    if (lexicon.identifiers.has(lower)) return true;
    if (type !== 'mark' || !/^[.(:°º#]$/.test(text)) return false;
  }
  return false;
}

const counts = (token: Token | undefined, { functionWords, identifiers }: Lexicon): boolean =>
  token?.type === 'word' &&
  !functionWords.has(token.lower) &&
  !identifiers.has(token.lower) &&
  !isCapitalised(token);

/** “404 Not Found”: the name of something between quotation marks. */
function isTitle({ quantity, tokens }: Candidate): boolean {
  const next = tokens[quantity.to];
  if (quantity.unit !== null || !/^[“„«"‘]$/.test(tokens[quantity.from - 1]?.text ?? ''))
    return false;
  if (/^[”“»"’]$/.test(next?.text ?? '')) return true;
  return isBare(quantity) && next?.type === 'word' && isCapitalised(next);
}

/** "Tier 1", "Boeing 737": a bare number after a name, with nothing that it counts. */
function isNamed({ quantity, tokens, lexicon }: Candidate): boolean {
  const previous = tokens[quantity.from - 1];
  if (!isBare(quantity) || quantity.inWords || previous?.type !== 'word') return false;
  const named =
    isCapitalised(previous) &&
    !lexicon.functionWords.has(previous.lower) &&
    (quantity.from > 1 || quantity.to >= tokens.length - 1);
  const next = tokens[quantity.to];
  return (
    named && (next === undefined || next.type !== 'word' || lexicon.functionWords.has(next.lower))
  );
}

const LONGEST_DURATION = 1000;

function isDuration({ quantity, tokens, lexicon }: Candidate): boolean {
  if (quantity.unit !== null || quantity.value >= LONGEST_DURATION) return false;
  const hyphen = tokens[quantity.to]?.text === '-' ? 1 : 0;
  const bracket =
    tokens[quantity.to]?.text === '(' && tokens[quantity.to + 2]?.text === ')' ? 3 : 0;
  const near = tokens.slice(quantity.to + hyphen + bracket, quantity.to + hyphen + bracket + 3);
  const noun = near.findIndex(({ lower }) => lexicon.durations.has(lower));
  return (
    noun >= 0 &&
    near
      .slice(0, noun)
      .every(({ type, lower }) => type === 'word' && !lexicon.functionWords.has(lower)) &&
    noun < 2
  );
}

/** The 1000 of "2.7 per 1000 inhabitants". */
function isDenominator({ before, quantity, tokens, start, lexicon }: Candidate): boolean {
  const per = before !== undefined && lexicon.per.has(before.lower) && quantity.unit !== '%';
  return (
    per &&
    tokens
      .slice(Math.max(0, start - RATE_REACH), start)
      .some(
        (token) => (token.type === 'number' && !isYear(token)) || lexicon.numbers.has(token.lower),
      )
  );
}

const RATE_REACH = 9;

const BASES: ReadonlySet<number> = new Set([10, 100, 1000]);

/** The 100 of "scored 41 out of 100", the 10 of "4 in 10". */
function isRatioBase({ quantity, tokens, lexicon }: Candidate): boolean {
  const { from } = quantity.core;
  if (!isBare(quantity) || !BASES.has(quantity.value) || !isRatio(tokens[from - 1], lexicon))
    return false;
  return tokens.slice(Math.max(0, from - 3), from - 1).some(({ type }) => type === 'number');
}

function isAge(candidate: Candidate): boolean {
  if (isAgeOfPerson(candidate)) return true;
  const { quantity, tokens, before, lexicon } = candidate;
  if (isAgeLimit(candidate)) return true;
  const ofAge =
    before !== undefined &&
    lexicon.linkers.has(before.lower) &&
    lexicon.ages.has(tokens[candidate.start - 2]?.lower ?? '');
  if (ofAge && isBare(quantity)) return true;
  return (
    isBare(quantity) &&
    ((before !== undefined && lexicon.ages.has(before.lower)) ||
      lexicon.ages.has(tokens[quantity.to]?.lower ?? ''))
  );
}

const OLDEST = 110;

/** "Samira K., 24, …" */
function isAgeOfPerson({ quantity, tokens }: Candidate): boolean {
  const { from, to, value } = quantity;
  if (tokens[from - 1]?.text !== ',' || tokens[to]?.text !== ',') return false;
  const name = tokens[from - 2]?.text === '.' ? tokens[from - 3] : tokens[from - 2];
  const named = name?.type === 'word' && isCapitalised(name);
  return named && isBare(quantity) && !quantity.inWords && value < OLDEST;
}

/** "one third", "zwei Drittel", "one in four", "una de cada tres": told in words, not as a number. */
function isFraction({ quantity, tokens, lexicon }: Candidate): boolean {
  if (!quantity.inWords) return false;
  if (lexicon.fractions.has(tokens[quantity.to]?.lower ?? '')) return true;
  const { from, to } = quantity.core;
  return (
    (isRatio(tokens[to], lexicon) && isNumberWord(tokens[to + 1], lexicon)) ||
    (isRatio(tokens[from - 1], lexicon) && isNumberWord(tokens[from - 2], lexicon)) ||
    (isRatio(tokens[to + 1], lexicon) && isNumberWord(tokens[to + 2], lexicon)) ||
    (isRatio(tokens[from - 1], lexicon) && isNumberWord(tokens[from - 3], lexicon))
  );
}

const isRatio = (token: Token | undefined, { ratioIn }: Lexicon) =>
  token !== undefined && ratioIn.has(token.lower);

const isNumberWord = (token: Token | undefined, { numbers }: Lexicon) =>
  token !== undefined && numbers.has(token.lower);

const OLDEST_LIMIT = 25;

/** "users under 18": a limit with nothing that it counts. */
function isAgeLimit({ quantity, tokens, qualifier, lexicon }: Candidate): boolean {
  const next = tokens[quantity.to];
  const counts = next?.type === 'word' && !lexicon.functionWords.has(next.lower);
  return (
    isBare(quantity) &&
    quantity.value <= OLDEST_LIMIT &&
    (qualifier === 'under' || qualifier === 'over') &&
    !counts &&
    !lexicon.linkers.has(next?.lower ?? '')
  );
}

/** "3 SCC 637", "2 BvR 206": volume and page around the short name of a reporter. */
function isCitation({ quantity, tokens }: Candidate): boolean {
  if (!isBare(quantity) || quantity.inWords) return false;
  const before = tokens[quantity.from - 1];
  const after = tokens[quantity.to];
  return (
    (isReporter(after) && tokens[quantity.to + 1]?.type === 'number') ||
    (isReporter(before) && tokens[quantity.from - 2]?.type === 'number')
  );
}

const isReporter = (token: Token | undefined) =>
  token?.type === 'word' && token.text.length < 6 && /\p{Lu}.*\p{Lu}/u.test(token.text);

const DIALLED = 4;

/** "+41 22 555 0199": a plus, or four groups of digits and nothing between them. */
function isPhone({ quantity, tokens }: Candidate): boolean {
  if (!isBare(quantity) && !/^\d+$/.test(tokens[quantity.core.from]!.lower)) return false;
  let first = quantity.core.from;
  let last = quantity.core.to;
  while (first > 0 && isDialled(tokens[first - 1]!)) first--;
  while (last < tokens.length && isDialled(tokens[last]!)) last++;
  const run = tokens.slice(first, last);
  const groups = run.filter(({ type }) => type === 'number').length;
  return (
    quantity.unit === null &&
    !quantity.scaled &&
    (groups >= DIALLED || (run[0]?.text === '+' && groups > 1))
  );
}

const isDialled = ({ type, text }: Token) => type === 'number' || /^[-+()/–]$/.test(text);
