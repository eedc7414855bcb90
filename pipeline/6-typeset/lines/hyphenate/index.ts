import type { ComputedStyle } from '../../style/types.ts';
import { loadPatterns, type Patterns, patternsName } from './languages.ts';
import { liang } from './liang.ts';

type Limits = ComputedStyle['hyphenateLimitChars'];

/** Places in a text without spaces where a line may end with an added hyphen, ascending. */
export type Hyphenate = (text: string, limits: Limits) => readonly number[];

/** One for each set of patterns: a memo, so that a language is loaded and a word parsed once. */
const hyphenators = new Map<string, Hyphenate>();

/** CSS Text 3, section 5.4 `hyphens: auto`. Null where the language has no patterns. */
export function hyphenatorFor(lang: string): Hyphenate | null {
  const name = patternsName(lang);
  if (name === null) return null;
  const known = hyphenators.get(name);
  if (known) return known;
  const fresh = createHyphenator(name);
  hyphenators.set(name, fresh);
  return fresh;
}

const WORDS = 50_000;
const none: readonly number[] = [];

/** The letters of a text that may be hyphenated, and where; indices of the text. */
interface Word {
  readonly start: number;
  readonly end: number;
  readonly points: readonly number[];
}

function createHyphenator(name: string): Hyphenate {
  const patterns = loadPatterns(name);
  const words = new Map<string, Word | null>();
  return (text, limits) => {
    if (text.length < limits.word) return none;
    let word = words.get(text);
    if (word === undefined) {
      word = findWord(text, patterns);
      if (words.size >= WORDS) words.clear();
      words.set(text, word);
    }
    return word === null ? none : withinLimits(word, limits);
  };
}

/**
 * The word between its punctuation and elisions. What has figures, a hyphen or capitals after the
 * first letter is a name or an abbreviation and stays whole.
 */
const shape =
  /^([^\p{L}\p{N}]*(?:\p{L}{1,2}['\u2019])?)(\p{L}[\p{Ll}\p{Lo}\p{M}]+)(?:['\u2019]\p{Ll}{1,2})?[^\p{L}\p{N}]*$/u;

function findWord(text: string, patterns: Patterns): Word | null {
  const [, before, letters] = shape.exec(text) ?? [];
  if (before === undefined || letters === undefined) return null;
  const lower = letters.toLowerCase();
  if (lower.length !== letters.length) return null;
  const start = before.length;
  const points = liang(lower, patterns).map((point) => point + start);
  return points.length === 0 ? null : { start, end: start + letters.length, points };
}

function withinLimits({ start, end, points }: Word, limits: Limits): readonly number[] {
  if (end - start < limits.word) return none;
  const [first, last] = [start + limits.before, end - limits.after];
  if (points[0]! >= first && points.at(-1)! <= last) return points;
  return points.filter((point) => point >= first && point <= last);
}
