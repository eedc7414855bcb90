import { placeOf, type Reading, type Sentence } from './reading.ts';
import type { Token } from './tokens.ts';
import type { FoundAbbreviation, Place } from './types.ts';

const SHORT = /^(?=.*\p{Lu}.*\p{Lu})[\p{Lu}\p{Nd}][\p{L}\p{Nd}&/.-]{0,9}[\p{Lu}\p{Nd}s]$/u;
const ROMAN = /^[IVXLCDM]+$/;
const MOST_WORDS = 12;
const LONGEST_TOKEN = 14;

interface Growing {
  short: string;
  introductions: { long: string; place: Place }[];
  firstUse: Place;
  uses: number;
}

/** Abbreviations in capitals: where each is introduced ("Long Form (LF)"), and how often it is used. */
export function findAbbreviations(reading: Reading): FoundAbbreviation[] {
  const found = new Map<string, Growing>();
  for (const sentence of reading.sentences.flat())
    if (sentence.tokens.some(isShort) && !isShouted(sentence.tokens))
      collect(sentence, reading, found);
  return [...found.values()].map((entry) => ({
    ...entry,
    long: entry.introductions[0]?.long ?? null,
  }));
}

function collect(sentence: Sentence, reading: Reading, found: Map<string, Growing>): void {
  const { tokens, block } = sentence;
  tokens.forEach((token, at) => {
    const short = shortForm(token);
    if (short === null) return;
    const place = placeOf(reading, block, token.start, token.end);
    const entry = found.get(short) ?? { short, introductions: [], firstUse: place, uses: 0 };
    found.set(short, entry);
    entry.uses++;
    const long =
      longBefore(tokens, at, short, sentence, reading) ??
      longAfter(tokens, at, short, sentence, reading);
    if (long !== null) entry.introductions.push({ long, place });
  });
}

/** Text in capitals throughout holds no abbreviations that could be told. */
function isShouted(tokens: readonly Token[]): boolean {
  const words = tokens.filter(({ type, text }) => type === 'word' && text.length > 1);
  const loud = words.filter(({ text }) => text === text.toUpperCase()).length;
  return words.length > 2 && loud * 2 > words.length;
}

/** No capital after its first letter: no abbreviation, as nearly all words. */
function isPlain(text: string): boolean {
  for (let at = 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 97 || code > 122) return false;
  }
  return true;
}

const isShort = (token: Token) => shortForm(token) !== null;

function shortForm({ type, text }: Token): string | null {
  if (type !== 'word' || text.length < 2 || text.length > LONGEST_TOKEN || isPlain(text))
    return null;
  const stem = text.replace(/['’].*$/, '').replace(/^(\p{Lu}{2,})s$/u, '$1');
  return SHORT.test(stem) && !ROMAN.test(stem) && !stem.includes('-') ? stem : null;
}

/** "Joint Coordination Committee (JCC)" */
function longBefore(
  tokens: readonly Token[],
  at: number,
  short: string,
  sentence: Sentence,
  reading: Reading,
): string | null {
  let open = at - 1;
  while (open >= 0 && /^["'“‘„«]$/.test(tokens[open]!.text)) open--;
  if (tokens[open]?.text !== '(' || at - open > 2) return null;
  const letters = initials(short);
  const end = /^["'”’“»]$/.test(tokens[open - 1]?.text ?? '') ? open - 1 : open;
  let best: number | null = null;
  for (let from = end - 1; from >= Math.max(0, end - MOST_WORDS) && joins(tokens[from]!); from--)
    if (
      !reading.lexicon.functionWords.has(tokens[from]!.lower) &&
      spells(tokens.slice(from, end), letters)
    ) {
      best = from;
      break;
    }
  return best === null ? null : sourceText(tokens, best, end, sentence, reading);
}

/** "JCC (Joint Coordination Committee)" */
function longAfter(
  tokens: readonly Token[],
  at: number,
  short: string,
  sentence: Sentence,
  reading: Reading,
): string | null {
  if (tokens[at + 1]?.text !== '(') return null;
  const close = tokens.findIndex(({ text }, index) => index > at + 1 && text === ')');
  if (close < 0 || close - at > MOST_WORDS + 2) return null;
  return spells(tokens.slice(at + 2, close), initials(short))
    ? sourceText(tokens, at + 2, close, sentence, reading)
    : null;
}

const joins = ({ type, text }: Token) => type === 'word' || /^[-–’'&/,]$/.test(text);

const initials = (short: string) =>
  [...short.replace(/[^\p{L}]/gu, '')].map((letter) => letter.toLowerCase());

/**
 * The words begin with the letters in their order; small words may be passed over, and a word may
 * give more than one letter ("Inter-Services", "Bundesministerium").
 */
function spells(words: readonly Token[], letters: readonly string[]): boolean {
  const parts = words
    .filter(({ type }) => type === 'word')
    .flatMap(({ text }) => text.split(/[-–/]/))
    .filter(Boolean);
  const first = parts[0];
  if (first === undefined || first[0]!.toLowerCase() !== letters[0]) return false;
  let at = 0;
  let skipped = 0;
  for (const part of parts) {
    const lower = part.toLowerCase();
    if (lower[0] !== letters[at]) {
      if (part[0] !== part[0]!.toLowerCase()) skipped++;
      continue;
    }
    at++;
    for (
      let inside = 1;
      inside < lower.length && parts.length < letters.length && at < letters.length;
      inside++
    )
      if (lower[inside] === letters[at]) at++;
  }
  const last = parts.at(-1)!.toLowerCase();
  for (let inside = 1; inside < last.length && at < letters.length; inside++)
    if (last[inside] === letters[at]) at++;
  return at >= letters.length && skipped <= 1;
}

function sourceText(
  tokens: readonly Token[],
  from: number,
  to: number,
  { block }: Sentence,
  { blocks }: Reading,
): string {
  return blocks[block]!.text.slice(tokens[from]!.start, tokens[to - 1]!.end)
    .replace(/\s+/g, ' ')
    .replace(/['’]s?$/, '');
}
