import { type Amount, readAmount, stick } from './amount.ts';
import { lowerCase } from './lower-case.ts';
import { currencySigns, type NumberPatterns } from './patterns.ts';

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
  /** It is written out in words. */
  readonly written: boolean;
}

/** How far before a number its qualifier and currency are looked for, in characters. */
const reach = 24;

/** All numbers of a text, in order. */
export function readNumbers(text: string, patterns: NumberPatterns): FoundNumber[] {
  const lower = lowerCase(text);
  const found: FoundNumber[] = [];
  let end = 0;
  for (const match of lower.matchAll(patterns.number)) {
    if (match.index < end) continue;
    const number = readNumber(text, lower, match, patterns);
    found.push(number);
    end = number.end;
  }
  return found;
}

function readNumber(
  text: string,
  lower: string,
  match: RegExpExecArray,
  patterns: NumberPatterns,
): FoundNumber {
  const first = readAmount(lower, match.index, match, patterns);
  const before = readBefore(lower, match.index, patterns);
  const last = readRangeEnd(lower, first, before, patterns);
  const start = last && before.between !== null ? before.between : before.start;
  const end = last?.end ?? first.end;
  const qualifierAfter = stick(patterns.following.qualifier, lower, end);
  const qualifierBefore = patterns.preceding.qualifier.exec(lower.slice(before.from, start))?.[0];
  const digits = match.groups?.digits ?? null;
  return {
    start,
    end,
    text: text.slice(start, end),
    value: first.value * (last && first.scale === 1 ? last.scale : first.scale),
    valueTo: last ? last.value * last.scale : null,
    unit: before.unit ?? first.unit ?? last?.unit ?? null,
    qualifier: (qualifierBefore ?? qualifierAfter)?.trim() ?? null,
    after: end + (qualifierAfter?.length ?? 0),
    year: digits !== null && /^(?:19|20)\d\d$/.test(digits) && end - start === 4,
    written: digits === null,
  };
}

interface Before {
  /** Where looking back began. */
  readonly from: number;
  /** Where the number begins, with a currency sign that stands before it. */
  readonly start: number;
  readonly unit: string | null;
  /** Where `between` begins. */
  readonly between: number | null;
  /** After `from`: the first of two numbers that are a change and no range. */
  readonly changes: boolean;
}

function readBefore(lower: string, at: number, { preceding }: NumberPatterns): Before {
  const from = Math.max(0, at - reach);
  const before = lower.slice(from, at);
  const unit = preceding.unit.exec(before);
  const start = unit ? from + unit.index : at;
  const lead = lower.slice(from, start);
  const between = preceding.between.exec(lead);
  return {
    from,
    start,
    unit: unit && unitOfSign(unit.groups?.sign),
    between: between && from + between.index,
    changes: preceding.from.test(lead),
  };
}

function unitOfSign(sign: string | undefined): string {
  return sign === undefined ? '%' : (currencySigns[sign] ?? sign.toUpperCase());
}

/** The second number of a range: larger than the first, and not the end of a change. */
function readRangeEnd(
  lower: string,
  first: Amount,
  before: Before,
  patterns: NumberPatterns,
): Amount | null {
  if (before.changes) return null;
  const { following, words } = patterns;
  const joint =
    before.between === null
      ? stick(following.range, lower, first.end)
      : stickWord(words.between?.[1] ?? '', lower, first.end);
  if (joint === null) return null;
  const start = first.end + joint.length;
  following.number.lastIndex = start;
  const match = following.number.exec(lower);
  if (match === null) return null;
  const last = readAmount(lower, start, match, patterns);
  const scale = first.scale === 1 ? last.scale : first.scale;
  return last.value * last.scale > first.value * scale ? last : null;
}

function stickWord(word: string, lower: string, at: number): string | null {
  const joint = ` ${word} `;
  return lower.startsWith(joint, at) ? joint : null;
}
