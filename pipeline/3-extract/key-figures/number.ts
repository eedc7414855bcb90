import { currencySigns, type NumberPatterns } from './patterns.ts';
import { readDigits } from './separators.ts';

/** A number found in a text, with what belongs to it. */
export interface FoundNumber {
  /** Offsets of `text`: the number with scale, unit and range. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly value: number;
  readonly valueTo: number | null;
  /** `%`, `percentage points`, a currency (ISO 4217) or a measure (`km`). */
  readonly unit: string | null;
  /** As written, in lower case. */
  readonly qualifier: string | null;
  /** Where the words begin that say what it counts. */
  readonly after: number;
  /** Could be a year: four plain digits. */
  readonly year: boolean;
  readonly written: boolean;
}

/** How far before a number its qualifier and currency are looked for, in characters. */
const reach = 24;

/** All numbers of a text, in order. */
export function readNumbers(text: string, patterns: NumberPatterns): FoundNumber[] {
  const found: FoundNumber[] = [];
  patterns.number.lastIndex = 0;
  for (const match of text.matchAll(patterns.number)) {
    if (match.index < (found.at(-1)?.end ?? 0)) continue;
    found.push(readNumber(text, match, patterns));
  }
  return found;
}

interface Amount {
  value: number;
  scale: number;
  unit: string | null;
  end: number;
}

function readNumber(text: string, match: RegExpExecArray, patterns: NumberPatterns): FoundNumber {
  const first = readAmount(text, match.index, match, patterns);
  const before = text.slice(Math.max(0, match.index - reach), match.index);
  const sign = patterns.preceding.unit.exec(before);
  const lead = sign === null ? before : before.slice(0, sign.index);
  const between = patterns.preceding.between.exec(lead);
  const last = readRangeEnd(text, first, lead, between !== null, patterns);
  const head = between && last ? lead.slice(0, between.index).trimEnd() : lead;
  const start = match.index - before.length + (between && last ? between.index : lead.length);
  const from = trimmedStart(text, start);
  const end = last?.end ?? first.end;
  const qualifierAfter = stick(patterns.following.qualifier, text, end);
  const digits = match.groups?.digits;
  return {
    start: from,
    end,
    text: text.slice(from, end),
    value: first.value * (last && first.scale === 1 ? last.scale : first.scale),
    valueTo: last ? last.value * last.scale : null,
    unit: unitBefore(sign) ?? first.unit ?? last?.unit ?? null,
    qualifier: qualifierOf(patterns.preceding.qualifier.exec(head)?.[0] ?? qualifierAfter),
    after: end + (qualifierAfter?.length ?? 0),
    year: /^(?:19|20)\d\d$/.test(digits ?? '') && end - from === 4,
    written: digits === undefined,
  };
}

/** The number that `match` begins, with the scale and unit that follow it. */
function readAmount(
  text: string,
  start: number,
  match: RegExpExecArray,
  patterns: NumberPatterns,
): Amount {
  const { words, separators, following } = patterns;
  const digits = match.groups?.digits;
  const value = digits === undefined ? addUp(match[0], patterns) : readDigits(digits, separators);
  let end = start + match[0].length;
  const scale = stick(following.scale, text, end);
  end += scale?.length ?? 0;
  const unit = stick(following.unit, text, end);
  end += unit?.length ?? 0;
  const factor = scale?.trim().toLowerCase() ?? '';
  return {
    value,
    scale: words.scales[factor] ?? words.suffixes[factor] ?? 1,
    unit: unit === null ? null : unitOf(unit, patterns),
    end,
  };
}

/** The second number of a range: larger than the first, and not the end of a change. */
function readRangeEnd(
  text: string,
  first: Amount,
  before: string,
  between: boolean,
  patterns: NumberPatterns,
): Amount | null {
  const { following, preceding, words } = patterns;
  const joint = between
    ? stickWord(words.between?.[1] ?? '', text, first.end)
    : stick(following.range, text, first.end);
  if (joint === null || preceding.from.test(before)) return null;
  const start = first.end + joint.length;
  following.number.lastIndex = start;
  const match = following.number.exec(text);
  if (match === null) return null;
  const last = readAmount(text, start, match, patterns);
  const scale = first.scale === 1 ? last.scale : first.scale;
  return last.value * last.scale > first.value * scale ? last : null;
}

/** `two hundred and five` → 205. */
function addUp(written: string, { words }: NumberPatterns): number {
  let total = 0;
  let current = 0;
  for (const word of written.toLowerCase().split(/[- ]/)) {
    const number = words.numbers[word];
    const scale = words.scales[word];
    if (number !== undefined) current += number;
    else if (scale === 100) current = (current || 1) * 100;
    else if (scale !== undefined) {
      total += (current || 1) * scale;
      current = 0;
    }
  }
  return total + current;
}

function unitOf(written: string, { words }: NumberPatterns): string {
  const unit = written.trim();
  const lower = unit.toLowerCase();
  if (unit === '%' || words.percent.includes(lower)) return '%';
  if (words.percentagePoints.includes(lower)) return 'percentage points';
  return currencySigns[lower] ?? words.currencies[lower] ?? unit;
}

function unitBefore(sign: RegExpExecArray | null): string | null {
  if (sign === null) return null;
  const written = sign.groups?.sign;
  return written === undefined ? '%' : (currencySigns[written.toLowerCase()] ?? written);
}

function qualifierOf(written: string | null): string | null {
  const qualifier = written?.trim().toLowerCase() ?? '';
  return qualifier === '' ? null : qualifier;
}

function stick(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}

function stickWord(word: string, text: string, at: number): string | null {
  const joint = ` ${word} `;
  return text.startsWith(joint, at) ? joint : null;
}

function trimmedStart(text: string, start: number): number {
  return start + (/^\s*/.exec(text.slice(start, start + reach))?.[0].length ?? 0);
}
