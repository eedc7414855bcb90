import type { Lexicon } from './lexicon.ts';

export interface Span {
  readonly start: number;
  readonly end: number;
}

const STOP = /[.!?؟。…]+["'”“’»)\]*]*(?=\s)/gu;
const OPENS = /^\s+["'“„‘«‹(¿¡[*]*[\p{Lu}\p{Lo}\p{N}]/u;
/** Item numbers: "1." or "iv." at the head of a sentence end nothing. */
const NUMBERING = /^\s*(?:\p{N}{1,3}|[ivxIVX]{1,4}|\p{L})$/u;
const LAST_WORD = /([\p{L}\p{M}\p{N}](?:[\p{L}\p{M}\p{N}.]{0,30}))$/u;

/**
 * Splits a block into sentences. A full stop ends none after an abbreviation, an initial, an item
 * number, or (in German and Turkish) an ordinal, nor before a small letter. A line end ends one
 * where the lines are not wrapped text (`brokenLines`).
 */
export function sentences(text: string, lexicon: Lexicon): Span[] {
  const spans: Span[] = [];
  for (const line of brokenLines(text)) splitLine(text, line, lexicon, spans);
  return spans;
}

function splitLine(text: string, line: Span, lexicon: Lexicon, spans: Span[]): void {
  let start = line.start;
  const slice = text.slice(line.start, line.end);
  for (const match of slice.matchAll(STOP)) {
    const at = line.start + match.index;
    const after = at + match[0].length;
    if (!OPENS.test(text.slice(after, after + 12))) continue;
    if (match[0].startsWith('.') && staysOpen(text, start, at, after, lexicon)) continue;
    push(spans, text, start, after);
    start = after;
  }
  push(spans, text, start, line.end);
}

/** Longer is no sentence but a table or noise; cutting it bounds the work that one can cost. */
const LONGEST = 3000;

function push(spans: Span[], text: string, start: number, end: number): void {
  let from = start;
  while (end - from > LONGEST) {
    const space = text.lastIndexOf(' ', from + LONGEST);
    const cut = space > from ? space : from + LONGEST;
    pushTrimmed(spans, text, from, cut);
    from = cut;
  }
  pushTrimmed(spans, text, from, end);
}

function pushTrimmed(spans: Span[], text: string, start: number, end: number): void {
  let from = start;
  let to = end;
  while (from < to && /\s/.test(text[from]!)) from++;
  while (to > from && /\s/.test(text[to - 1]!)) to--;
  if (from < to) spans.push({ start: from, end: to });
}

function staysOpen(
  text: string,
  start: number,
  stop: number,
  after: number,
  lexicon: Lexicon,
): boolean {
  const before = text.slice(Math.max(start, stop - 32), stop);
  if (stop - start < 5 && NUMBERING.test(text.slice(start, stop))) return true;
  const word = LAST_WORD.exec(before)?.[1];
  if (word === undefined) return false;
  if (lexicon.abbreviations.has(word.toLowerCase())) return true;
  if (word.length < 4 && /^\s+\p{Nd}/u.test(text.slice(after, after + 4)) && /\p{L}/u.test(word))
    return true;
  if (/^\p{Lu}$/u.test(word)) return word !== 'I' && !lexicon.identifiers.has(wordBefore(before));
  return /^\d{1,3}$/.test(word) && lexicon.dottedOrdinals && opensWithName(text, after, lexicon);
}

/** "Option B. Then …" ends there, "J. Marsh" does not. */
const wordBefore = (text: string): string =>
  /(\p{L}+)\s+\p{Lu}$/u.exec(text)?.[1]?.toLowerCase() ?? '';

/** "am 19. Juni", "Jeder 108. Mensch": a number with a stop before a noun is an ordinal. */
function opensWithName(text: string, after: number, lexicon: Lexicon): boolean {
  const next = /^\s+([\p{L}]+)/u.exec(text.slice(after, after + 40))?.[1];
  return next !== undefined && !lexicon.functionWords.has(next.toLowerCase());
}

const MID_SENTENCE = 0.2;
const SHORT_LINE = 50;
const RAGGED = 25;

/**
 * Lines of text that was not wrapped (a scraped page with one sentence or title a line) end
 * sentences; in wrapped text a line end is a space. Wrapped text tells itself: lines go on with a
 * small letter in the middle of a sentence.
 */
function brokenLines(text: string): Span[] {
  if (!text.includes('\n')) return [{ start: 0, end: text.length }];
  const lines = lineSpans(text);
  const goingOn = lines.slice(1).filter(({ start }) => startsSmall(text, start)).length;
  if (isEven(lines) || goingOn >= (lines.length - 1) * MID_SENTENCE)
    return [{ start: 0, end: text.length }];
  return joinLines(text, lines);
}

/** Wrapped at one width: all lines but the last are long and about as long. */
function isEven(lines: readonly Span[]): boolean {
  const lengths = lines.slice(0, -1).map(({ start, end }) => end - start);
  const shortest = Math.min(...lengths);
  return shortest > SHORT_LINE && Math.max(...lengths) - shortest <= RAGGED;
}

const startsSmall = (text: string, at: number): boolean =>
  /^\s*\p{Ll}/u.test(text.slice(at, at + 6));

function lineSpans(text: string): Span[] {
  const lines: Span[] = [];
  let start = 0;
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
    lines.push({ start, end });
    start = end + 1;
  }
  lines.push({ start, end: text.length });
  return lines;
}

/** Joins a line to the one before where the sentence plainly goes on: a small letter follows. */
function joinLines(text: string, lines: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    const goesOn = /^\s*[\p{Ll}\p{Nd}([,;]/u.test(text.slice(line.start, line.start + 8));
    const open =
      last !== undefined &&
      !/[.!?:;…”"»]\s*$/.test(text.slice(Math.max(0, last.end - 3), last.end));
    if (last && open && goesOn) joined[joined.length - 1] = { start: last.start, end: line.end };
    else joined.push(line);
  }
  return joined;
}
