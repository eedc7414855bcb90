import { monthNumber } from './months.ts';

/** A date at the start of a text. */
export interface LeadingDate {
  /** As written, a period whole: `19–21 October 2025`. */
  readonly text: string;
  /** ISO 8601 with the precision given, the first day of a period. */
  readonly iso: string;
  /** Of the date and the separator after it. */
  readonly length: number;
}

const day = String.raw`(\d{1,2})(?:st|nd|rd|th|er|\.|º)?`;
const month = String.raw`(?:de[ \u00a0])?(\p{L}{3,})\.?`;
const year = String.raw`(?:de[ \u00a0])?(\d{4})`;
const to = String.raw`[ \u00a0]?(?:[–—-]|to|bis|au|al|a)[ \u00a0]?`;
const s = String.raw`[ \u00a0]`;

type Parts = readonly (string | undefined)[];
interface Form {
  readonly pattern: RegExp;
  /** Year, month and day (as far as given) from the groups of the pattern. */
  readonly read: (groups: Parts) => readonly (string | number | null | undefined)[];
}

const form = (pattern: string, read: Form['read']): Form => ({
  pattern: new RegExp(`^${pattern}(?![\\p{L}\\p{N}])`, 'iu'),
  read,
});

/** In the order tried: the longest first. */
const forms: readonly Form[] = [
  form(String.raw`(\d{4})-(\d{2})-(\d{2})(?:/\d{4}-\d{2}-\d{2})?`, ([y, m, d]) => [y, m, d]),
  form(String.raw`(\d{4})-(\d{2})(?:/\d{4}-\d{2})?(?!-\d)`, ([y, m]) => [y, m]),
  form(String.raw`(\d{1,2})\.(\d{1,2})\.(\d{4})`, ([d, m, y]) => [y, m, d]),
  form(`${day}${s}${month}${s}${year}${to}${day}${s}${month}${s}${year}`, ([d, m, y]) => [
    y,
    named(m),
    d,
  ]),
  form(`${day}${s}${month}${to}${day}${s}${month}${s}${year}`, ([d, m, , , y]) => [y, named(m), d]),
  form(`${day}${to}${day}${s}${month}${s}${year}`, ([d, , m, y]) => [y, named(m), d]),
  form(`${day}${s}${month},?${s}${year}`, ([d, m, y]) => [y, named(m), d]),
  form(`${month}${s}${day}${to}${day},?${s}${year}`, ([m, d, , y]) => [y, named(m), d]),
  form(`${month}${s}${day},?${s}${year}`, ([m, d, y]) => [y, named(m), d]),
  form(`${month}${to}${month}${s}${year}`, ([m, , y]) => [y, named(m)]),
  form(`${month}${s}${year}${to}${month}${s}${year}`, ([m, y]) => [y, named(m)]),
  form(`${month},?${s}${year}`, ([m, y]) => [y, named(m)]),
  form(String.raw`(\d{4})(?:[–—/-]\d{4}|[–—/]\d{2})`, ([y]) => [y]),
  form(String.raw`(\d{4})(?!-\d)`, ([y]) => [y]),
];

const named = (name: string | undefined) => monthNumber(name ?? '');

/**
 * Reads the date that a text begins with. A separator (`—`, `–`, `-`, `:`) or a space follows it; a
 * bare year wants the separator, as it may begin a sentence.
 *
 * @param goesOn more follows than this text, so that it need not say what happened.
 */
export function leadingDate(text: string, goesOn: boolean): LeadingDate | null {
  const start = /^\s*/.exec(text)![0].length;
  for (const { pattern, read } of forms) {
    const match = pattern.exec(text.slice(start));
    const iso = match === null ? null : isoDate(read(match.slice(1)));
    if (match === null || iso === null) continue;
    const end = start + match[0].length;
    const separator = separatorAt(text.slice(end), iso.length === 4, goesOn);
    return separator === null ? null : { text: match[0], iso, length: end + separator };
  }
  return null;
}

function separatorAt(rest: string, isYear: boolean, goesOn: boolean): number | null {
  const sign = /^[ \t\u00a0]*(?:[—–:-]+|,)\s*/.exec(rest);
  if (sign !== null) return sign[0].length;
  const space = /^\s+/.exec(rest)?.[0].length ?? 0;
  if (space === rest.length) return isYear && goesOn ? null : space;
  return isYear || space === 0 ? null : space;
}

/** Null where there is no such month or day. */
function isoDate(parts: readonly (string | number | null | undefined)[]): string | null {
  const numbers = parts.map((value) => (value === null ? Number.NaN : Number(value)));
  const [y, m, d] = numbers as [number, number?, number?];
  if (numbers.some(Number.isNaN)) return null;
  if (m !== undefined && (m < 1 || m > 12)) return null;
  if (m !== undefined && d !== undefined && (d < 1 || d > daysIn(y, m))) return null;
  return [y.toString().padStart(4, '0'), ...numbers.slice(1).map(twoDigits)].join('-');
}

function twoDigits(value: number): string {
  return value.toString().padStart(2, '0');
}

function daysIn(year: number, month: number): number {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  if (month === 2) return isLeap ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
