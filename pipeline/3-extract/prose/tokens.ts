/** A word, a number or a single other character of a text, with its place in it. */
export interface Token {
  readonly type: 'word' | 'number' | 'mark';
  readonly text: string;
  /** Lower case, with straight apostrophes and Latin digits. */
  readonly lower: string;
  /** UTF-16 offsets in the block's text; the end is exclusive. */
  readonly start: number;
  readonly end: number;
}

// A word may hold apostrophes, hyphens and inner full stops (U.S.); digits after its first letter
// belong to it (COVID-19, F6). A number keeps its separators; what they mean is the language's.
const TOKEN =
  /[\p{L}\p{M}][\p{L}\p{M}\p{N}]*(?:['’\-‑.&][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*(?:(?<=\.\p{L})\.)?|\p{Nd}+(?:[.,'’٫٬]\p{Nd}+)*|[^\s]/uy;
const LETTER = /[\p{L}\p{M}]/u;
const DIGIT = /\p{Nd}/u;

/** French and Catalan write articles and pronouns onto the next word. */
const ELIDED = /^(?:[ldjnscmt]|qu|jusqu|lorsqu|puisqu|quelqu|presqu)['’](?=[\p{L}]{2})/iu;

export function tokenize(text: string, start = 0, end = text.length): Token[] {
  const tokens: Token[] = [];
  const slice = start === 0 && end === text.length ? text : text.slice(start, end);
  let at = 0;
  while (at < slice.length) {
    if (isSpace(slice.charCodeAt(at))) {
      at++;
      continue;
    }
    const simple = simpleEnd(slice, at);
    const to = simple > at ? simple : patternEnd(slice, at);
    if (to > at) push(tokens, slice.slice(at, to), start + at);
    at = Math.max(to, at + 1);
  }
  return tokens;
}

function push(tokens: Token[], found: string, at: number): void {
  const type = typeOf(found);
  if (type === 'word') pushWord(tokens, found, at);
  else tokens.push(token(type, found, at));
}

const isSpace = (code: number) => code === 32 || (code < 14 && code > 8) || code === 160;

const isSmallLetter = (code: number) => (code > 96 && code < 123) || (code > 64 && code < 91);

/**
 * The end of a word of ASCII letters alone with a space or comma after it, nearly all of the words
 * of many texts, without the pattern, which costs ten times as much. `at` where it is another.
 */
function simpleEnd(text: string, at: number): number {
  let to = at;
  while (to < text.length && isSmallLetter(text.charCodeAt(to))) to++;
  if (to === at) return at;
  const next = text.charCodeAt(to);
  if (to === text.length || next === 32 || next === 44 || next === 10) return to;
  // A full stop or colon with a space after it belongs to no word of two letters or more.
  const after = text.charCodeAt(to + 1);
  const stops = (next === 46 && to - at > 1) || next === 59 || next === 58 || next === 41;
  return stops && (to + 1 === text.length || after === 32 || after === 10) ? to : at;
}

function patternEnd(text: string, at: number): number {
  TOKEN.lastIndex = at;
  return TOKEN.test(text) ? TOKEN.lastIndex : at;
}

/** By the first character; ASCII, nearly all of it, without a pattern. */
function typeOf(text: string): Token['type'] {
  const code = text.charCodeAt(0);
  if ((code > 96 && code < 123) || (code > 64 && code < 91)) return 'word';
  if (code < 128) return code > 47 && code < 58 ? 'number' : 'mark';
  if (LETTER.test(text)) return 'word';
  return DIGIT.test(text) ? 'number' : 'mark';
}

function pushWord(tokens: Token[], text: string, at: number): void {
  const elided = text.includes("'") || text.includes('’') ? ELIDED.exec(text)?.[0] : undefined;
  if (elided === undefined) {
    tokens.push(token('word', text, at));
    return;
  }
  tokens.push(token('word', elided, at));
  pushWord(tokens, text.slice(elided.length), at + elided.length);
}

function token(type: Token['type'], text: string, start: number): Token {
  return { type, text, lower: fold(text), start, end: start + text.length };
}

const EASTERN = /[\u0660-\u0669\u06f0-\u06f9]/;
const EASTERN_DIGIT = /[\u0660-\u0669\u06f0-\u06f9]/g;

/** Lower case for lookups. The Turkish İ folds to i, as its dotless ı stays. */
export function fold(text: string): string {
  let folded = text.includes('İ') ? text.replaceAll('İ', 'i').toLowerCase() : text.toLowerCase();
  if (folded.includes('’')) folded = folded.replaceAll('’', "'");
  if (folded.endsWith('.')) folded = folded.slice(0, -1) || '.';
  return EASTERN.test(folded) ? folded.replace(EASTERN_DIGIT, latinDigit) : folded;
}

function latinDigit(digit: string): string {
  const code = digit.charCodeAt(0);
  return String(code - (code >= 0x6f0 ? 0x6f0 : 0x660));
}

/** The text between two tokens has no space: they are written together. */
export function glued(left: Token | undefined, right: Token | undefined): boolean {
  return left !== undefined && right !== undefined && left.end === right.start;
}

export function isCapitalised({ text }: Token): boolean {
  const first = text[0]!;
  return first !== first.toLowerCase();
}

export function isAdverb(
  { lower }: Token,
  lexicon: { adverbEndings: readonly string[]; adverbExceptions: ReadonlySet<string> },
): boolean {
  return (
    lexicon.adverbEndings.some((ending) => lower.endsWith(ending)) &&
    !lexicon.adverbExceptions.has(lower)
  );
}
