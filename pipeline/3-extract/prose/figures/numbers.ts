import type { Lexicon } from '../lexicon.ts';
import { glued, type Token } from '../tokens.ts';

/** A number as written: one or more tokens that together are one value. */
export interface Numeral {
  readonly from: number;
  readonly to: number;
  readonly value: number;
  /** Written in words. */
  readonly inWords: boolean;
  /** Grouped ("30,546") or with a fraction: cannot be a year or an item number. */
  readonly formatted: boolean;
  /** Has a word for its scale: million, Mrd. */
  readonly scaled: boolean;
}

/** The value of digits with separators in a language's format; NaN for versions and dates. */
export function parseDigits(text: string, decimalMark: ',' | '.'): number {
  const plain = text.replace(/['’٬\u00a0\u202f ]/g, '').replaceAll('٫', '.');
  if (text.includes('٫')) return Number(plain);
  const separators = plain.match(/[.,]/g) ?? [];
  if (separators.length === 0) return Number(plain);
  const last = separators.at(-1)!;
  const mixed = separators.some((separator) => separator !== last);
  if (mixed) return decimal(plain, last);
  if (separators.length > 1)
    return grouped(plain) ? Number(plain.replace(/[.,]/g, '')) : Number.NaN;
  const grouping = last !== decimalMark && /[.,]\d{3}$/.test(plain) && !/^0/.test(plain);
  return grouping ? Number(plain.replace(last, '')) : decimal(plain, last);
}

function decimal(plain: string, mark: string): number {
  const [whole, fraction] = [
    plain.slice(0, plain.lastIndexOf(mark)),
    plain.slice(plain.lastIndexOf(mark) + 1),
  ];
  return grouped(whole) ? Number(`${whole.replace(/[.,]/g, '')}.${fraction}`) : Number.NaN;
}

/** 1,234,567 and the Indian 12,34,567; digits alone are grouped too. */
const grouped = (text: string) =>
  /^\d+$/.test(text) || /^\d{1,3}(?:[.,]\d{2,3})*[.,]\d{3}$/.test(text);

export function numeralAt(tokens: readonly Token[], at: number, lexicon: Lexicon): Numeral | null {
  const bare =
    tokens[at]!.type === 'number' ? digitsAt(tokens, at, lexicon) : wordsAt(tokens, at, lexicon);
  return bare === null || Number.isNaN(bare.value) ? null : scaled(bare, tokens, lexicon);
}

/** Digits, with groups of three after spaces: "1 063 800". */
function digitsAt(tokens: readonly Token[], at: number, lexicon: Lexicon): Numeral {
  let to = at + 1;
  let text = tokens[at]!.lower;
  if (/^\d{1,3}$/.test(text))
    while (isGroup(tokens, to)) {
      text += tokens[to]!.lower;
      to++;
      if (/[.,]/.test(tokens[to - 1]!.lower)) break;
    }
  const formatted = to > at + 1 || /[.,'’٫٬]/.test(tokens[at]!.lower);
  return {
    from: at,
    to,
    value: parseDigits(text, lexicon.decimalMark),
    inWords: false,
    formatted,
    scaled: false,
  };
}

function isGroup(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const left = tokens[at - 1]!;
  if (
    token?.type !== 'number' ||
    token.start - left.end !== 1 ||
    !/^\d{3}(?:[.,]\d{1,2})?$/.test(token.lower)
  )
    return false;
  const next = tokens[at + 1];
  return !(next && glued(token, next) && /^[/:]$/.test(next.text));
}

/** "twenty-five", "two hundred", "vingt et un". */
function wordsAt(tokens: readonly Token[], at: number, lexicon: Lexicon): Numeral | null {
  let value = 0;
  let to = at;
  for (; to < tokens.length; to++) {
    const part = wordValue(tokens[to]!.lower, lexicon);
    if (part === null || (to > at && (value === 0 || part >= value) && part < 100)) break;
    value = part === 100 && value > 0 ? value * 100 : value + part;
  }
  return to === at ? null : { from: at, to, value, inWords: true, formatted: false, scaled: false };
}

function wordValue(word: string, { numbers }: Lexicon): number | null {
  const whole = numbers.get(word);
  if (whole !== undefined) return whole;
  if (!word.includes('-')) return null;
  const parts = word.split('-').map((part) => numbers.get(part));
  return parts.every((part) => part !== undefined)
    ? parts.reduce((sum, part) => sum + part, 0)
    : null;
}

const MOST_SCALES = 2;

/** A scale of one letter is written onto the number (5m) or before a currency (5 M€). */
function belongs(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  const next = tokens[at + 1];
  if (token.text.length > 1 || glued(tokens[at - 1], token)) return true;
  return glued(token, next) && /^[€$£¥₺₹]$/.test(next!.text);
}

function scaled(numeral: Numeral, tokens: readonly Token[], { scales }: Lexicon): Numeral {
  let { to, value } = numeral;
  for (let index = 0; index < MOST_SCALES; index++) {
    const scale = scales.get(tokens[to]?.lower ?? '');
    if (scale === undefined || !belongs(tokens, to)) break;
    value = Number((value * scale).toPrecision(12));
    to++;
    if (
      tokens[to]?.text === '.' &&
      glued(tokens[to - 1], tokens[to]) &&
      tokens[to + 1] !== undefined
    )
      to++;
  }
  return { ...numeral, to, value, scaled: to > numeral.to };
}
