import type { ComputedStyle } from '../../style/types.ts';
import { type Language, languageFor, loadPatterns, type Patterns } from './languages.ts';
import { liang } from './liang.ts';

type Limits = ComputedStyle['hyphenateLimitChars'];

/** Places in a text without spaces where a line may end with an added hyphen, ascending. */
export type Hyphenate = (text: string, limits: Limits) => readonly number[];

/** Memos, so that patterns are loaded and words parsed once: by tag, and by what it stands for. */
const byTag = new Map<string, Hyphenate | null>();
const byLanguage = new Map<Language, Hyphenate>();
/** Tags are the source's own words: a hostile one must not fill the memory. */
const MOST_TAGS = 100;

/** CSS Text 3, section 5.4 `hyphens: auto`. Null where the language has no patterns. */
export function hyphenatorFor(lang: string): Hyphenate | null {
  const known = byTag.get(lang);
  if (known !== undefined) return known;
  const language = languageFor(lang);
  const hyphenate = language && (byLanguage.get(language) ?? createHyphenator(language));
  if (language && hyphenate) byLanguage.set(language, hyphenate);
  if (byTag.size < MOST_TAGS) byTag.set(lang, hyphenate);
  return hyphenate;
}

const WORDS = 50_000;
const none: readonly number[] = [];

/** The letters of a text that may be hyphenated, and where; indices of the text. */
interface Word {
  readonly start: number;
  readonly end: number;
  readonly points: readonly number[];
}

function createHyphenator(language: Language): Hyphenate {
  const patterns = loadPatterns(language);
  const words = new Map<string, Word | null>();
  return (text, limits) => {
    if (text.length < limits.word) return none;
    let word = words.get(text);
    if (word === undefined) {
      word = findWord(text, patterns);
      if (words.size >= WORDS) words.clear();
      words.set(text, word);
    }
    return word === null ? none : withinLimits(word, limits, language.after);
  };
}

/**
 * The word between its punctuation and elisions. What has figures, a hyphen or capitals after the
 * first letter is a name or an abbreviation and stays whole.
 */
const anyWord =
  /^([^\p{L}\p{N}]*(?:\p{L}{1,2}['\u2019])?)(\p{L}[\p{Ll}\p{Lo}\p{M}]+)(?:['\u2019]\p{Ll}{1,2})?[^\p{L}\p{N}]*$/u;
/** The same for most words of most languages: Unicode classes are slow. */
const plainWord = /^(["'(\u2018\u201c]*)([A-Za-z][a-z]+)[.,;:!?)"'\u2019\u201d]*$/;
/** Has a figure, or a capital after another letter. */
const plainAbbreviation = /\d|[A-Za-z][A-Z]/;

function findWord(text: string, patterns: Patterns): Word | null {
  const found = plainWord.exec(text) ?? (plainAbbreviation.test(text) ? null : anyWord.exec(text));
  const [, before, letters] = found ?? [];
  if (before === undefined || letters === undefined) return null;
  const lower = letters.toLowerCase();
  if (lower.length !== letters.length) return null;
  const start = before.length;
  const points = liang(lower, patterns).map((point) => point + start);
  return points.length === 0 ? null : { start, end: start + letters.length, points };
}

function withinLimits(
  { start, end, points }: Word,
  limits: Limits,
  after: number,
): readonly number[] {
  if (end - start < limits.word) return none;
  const [first, last] = [start + limits.before, end - Math.max(limits.after, after)];
  if (points[0]! >= first && points.at(-1)! <= last) return points;
  return points.filter((point) => point >= first && point <= last);
}
