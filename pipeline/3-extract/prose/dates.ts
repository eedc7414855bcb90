import type { Dates } from '../languages/types.ts';
import type { Lexicon } from './lexicon.ts';
import { compile, type PhraseSet, phraseAt, words } from './phrases.ts';
import { glued, type Token } from './tokens.ts';

export interface FoundDate {
  /** Token indices; the end is exclusive. */
  readonly from: number;
  readonly to: number;
  /** ISO 8601 with the precision known. */
  readonly iso: string;
}

/** A language's dates, ready for looking up. */
export interface Calendar {
  readonly months: ReadonlyMap<string, number>;
  /** The first two letters of them. */
  readonly monthStarts: ReadonlySet<string>;
  readonly relative: PhraseSet<Relative>;
  readonly joiners: ReadonlySet<string>;
  readonly yearCues: ReadonlySet<string>;
  readonly ordinals: ReadonlySet<string>;
  readonly monthFirst: boolean;
}

interface Relative {
  readonly unit: string;
  readonly offset: number;
}

export function calendar(data: Dates): Calendar {
  const months = new Map<string, number>();
  data.months.split(';').forEach((names, index) => {
    for (const name of names.trim().split(/\s+/)) months.set(name, index + 1);
  });
  return {
    months,
    monthStarts: new Set([...months.keys()].map((name) => name.slice(0, 2))),
    relative: compile(relatives(data.relative)),
    joiners: words(data.joiners),
    yearCues: words(data.yearCues),
    ordinals: words(data.ordinals),
    monthFirst: data.order === 'mdy',
  };
}

function relatives(list: string): [string, Relative][] {
  return list
    .split(';')
    .filter((entry) => entry.includes('='))
    .map((entry) => {
      const [phrase, meaning] = entry.trim().split('=') as [string, string];
      const [unit, offset] = meaning.trim().split(' ') as [string, string];
      return [phrase, { unit, offset: +offset }];
    });
}

/** All dates of a sentence, none inside another. `today` is ISO 8601 or null. */
export function findDates(
  tokens: readonly Token[],
  lexicon: Lexicon,
  today: string | null,
): FoundDate[] {
  const found: FoundDate[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const date = dateAt(tokens, at, lexicon.calendar, today);
    if (date === null) continue;
    found.push(date);
    at = date.to - 1;
  }
  return found;
}

function dateAt(tokens: readonly Token[], at: number, calendar: Calendar, today: string | null) {
  return (
    numericDate(tokens, at, calendar) ??
    dayMonth(tokens, at, calendar) ??
    monthDay(tokens, at, calendar) ??
    bareYear(tokens, at, calendar) ??
    relativeDate(tokens, at, calendar, today)
  );
}

const two = (n: number) => String(n).padStart(2, '0');
const YEAR = /^(?:1[5-9]|20)\d\d$/;

export const isYear = (token: Token | undefined): boolean =>
  token !== undefined && YEAR.test(token.lower);

function day(token: Token | undefined): number | null {
  const value =
    token?.type === 'number' && /^\d{1,2}\.?$/.test(token.lower)
      ? Number.parseInt(token.lower, 10)
      : 0;
  return value >= 1 && value <= 31 ? value : null;
}

/** 2025-10-19, 19.10.2025, 19/10/2025. */
function numericDate(
  tokens: readonly Token[],
  at: number,
  { monthFirst }: Calendar,
): FoundDate | null {
  const first = tokens[at]!;
  if (first.type !== 'number') return null;
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(first.lower);
  if (dotted) return valid(at, at + 1, +dotted[3]!, +dotted[2]!, +dotted[1]!);
  const [, a, b, , c] = [null, tokens[at + 1], tokens[at + 2], tokens[at + 3], tokens[at + 4]];
  if (!a || !b || !c || a.text !== tokens[at + 3]?.text || !/^[-/]$/.test(a.text)) return null;
  if (!glued(first, a) || !glued(a, b) || c.type !== 'number') return null;
  if (isYear(first)) return valid(at, at + 5, +first.lower, +b.lower, +c.lower);
  if (!isYear(c)) return null;
  const [d, m] = monthFirst && +b.lower > 12 ? [b, first] : [first, b];
  return (
    valid(at, at + 5, +c.lower, +m.lower, +d.lower) ??
    valid(at, at + 5, +c.lower, +d.lower, +m.lower)
  );
}

function valid(
  from: number,
  to: number,
  year: number,
  month: number,
  day: number,
): FoundDate | null {
  if (!(year >= 1000 && year <= 2999 && month >= 1 && month <= 12 && day >= 1 && day <= 31))
    return null;
  return { from, to, iso: `${year}-${two(month)}-${two(day)}` };
}

/** 19 October 2025, 19th of October, 19. Oktober 2025, 19 octobre. */
function dayMonth(tokens: readonly Token[], at: number, calendar: Calendar): FoundDate | null {
  const date = day(tokens[at]);
  if (date === null) return null;
  let next = at + 1;
  if (tokens[next]?.text === '.' || calendar.ordinals.has(tokens[next]?.lower ?? '')) next++;
  while (next < at + 4 && calendar.joiners.has(tokens[next]?.lower ?? '')) next++;
  const month = monthOf(tokens[next], calendar);
  if (month === undefined) return null;
  const year = yearAfter(tokens, next + 1, calendar);
  if (year === null) return { from: at, to: next + 1, iso: `--${two(month)}-${two(date)}` };
  return { from: at, to: year.to, iso: `${year.value}-${two(month)}-${two(date)}` };
}

/** October 19, 2025; October 19th; October 2025. */
function monthDay(tokens: readonly Token[], at: number, calendar: Calendar): FoundDate | null {
  const month = monthOf(tokens[at], calendar);
  if (month === undefined) return null;
  const direct = yearAfter(tokens, at + 1, calendar);
  if (direct) return { from: at, to: direct.to, iso: `${direct.value}-${two(month)}` };
  const date = day(tokens[at + 1]);
  if (date === null) return null;
  const next = at + 2 + (calendar.ordinals.has(tokens[at + 2]?.lower ?? '') ? 1 : 0);
  const year = yearAfter(tokens, next, calendar);
  if (year) return { from: at, to: year.to, iso: `${year.value}-${two(month)}-${two(date)}` };
  return { from: at, to: next, iso: `--${two(month)}-${two(date)}` };
}

/** Month names begin with a capital except in French, Spanish; "may" and "mars" are words too. */
function monthOf(token: Token | undefined, calendar: Calendar): number | undefined {
  if (token?.type !== 'word') return undefined;
  // The stem keeps its first letters, so most words are told by them.
  if (!calendar.monthStarts.has(token.lower.slice(0, 2))) return undefined;
  const stem = token.lower.replace(/['’].*$/, '').replace(/\.$/, '');
  return stem === 'may' && token.text === 'may' ? undefined : calendar.months.get(stem);
}

function yearAfter(tokens: readonly Token[], at: number, { joiners }: Calendar) {
  let next = at;
  if (tokens[next]?.text === ',' || tokens[next]?.text === '.') next++;
  while (next < at + 3 && joiners.has(tokens[next]?.lower ?? '')) next++;
  return isYear(tokens[next]) ? { value: +tokens[next]!.lower, to: next + 1 } : null;
}

function bareYear(tokens: readonly Token[], at: number, { yearCues }: Calendar): FoundDate | null {
  if (!isYear(tokens[at]) || !yearCues.has(tokens[at - 1]?.lower ?? '')) return null;
  return { from: at, to: at + 1, iso: tokens[at]!.lower };
}

function relativeDate(
  tokens: readonly Token[],
  at: number,
  calendar: Calendar,
  today: string | null,
) {
  const match = today === null ? null : phraseAt(calendar.relative, tokens, at);
  return match && { from: at, to: match.to, iso: shift(today!, match.tag) };
}

const DAY = 86_400_000;

function shift(today: string, { unit, offset }: Relative): string {
  const [year = 0, month = 1, date = 1] = today.split('-').map(Number);
  if (unit === 'year') return String(year + offset);
  if (unit === 'month') {
    const months = year * 12 + month - 1 + offset;
    return `${Math.floor(months / 12)}-${two((months % 12) + 1)}`;
  }
  const days = unit === 'week' ? offset * 7 : offset;
  const moved = new Date(Date.UTC(year, month - 1, date) + days * DAY).toISOString().slice(0, 10);
  return unit === 'week' ? moved.slice(0, 7) : moved;
}
