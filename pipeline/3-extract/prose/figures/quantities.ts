import { isYear } from '../dates.ts';
import type { Lexicon } from '../lexicon.ts';
import { phraseAt } from '../phrases.ts';
import { glued, isCapitalised, type Token } from '../tokens.ts';
import { type Numeral, numeralAt } from './numbers.ts';

/** A numeral or a range of two, with its unit. */
export interface Quantity extends Numeral {
  readonly valueTo: number | null;
  /** `%`, ISO 4217 or a unit's symbol. */
  readonly unit: string | null;
  /** Where the number itself begins and ends, without currency and unit. */
  readonly core: { readonly from: number; readonly to: number };
}

export function quantityAt(
  tokens: readonly Token[],
  at: number,
  lexicon: Lexicon,
): Quantity | null {
  const first = numeralAt(tokens, at, lexicon);
  if (first === null) return null;
  const second = rangeEnd(tokens, first, lexicon);
  const numeral = second === null ? first : joined(first, second);
  const core = { from: numeral.from, to: numeral.to };
  const before = unitBefore(tokens, numeral.from, lexicon);
  const after =
    unitAfter(tokens, second?.to ?? numeral.to, lexicon) ??
    (second && unitAfter(tokens, first.to, lexicon));
  const unit = before?.unit ?? after?.unit ?? null;
  const to = Math.max(after?.to ?? 0, numeral.to);
  return {
    ...numeral,
    core,
    valueTo: second?.value ?? null,
    from: before?.from ?? numeral.from,
    to,
    unit,
  };
}

/** "4 to 5 million": the scale of the second holds for both. */
function joined(first: Numeral, second: Numeral): Numeral {
  const lends = second.scaled && !first.scaled && first.value < 1000;
  const factor = lends ? 10 ** (3 * Math.floor(Math.log10(Math.max(second.value, 1)) / 3)) : 1;
  return {
    ...first,
    to: second.to,
    value: first.value * factor,
    scaled: second.scaled,
    formatted: first.formatted || second.formatted,
  };
}

const DASH = /^[-–—‑]$/;

function rangeEnd(tokens: readonly Token[], first: Numeral, lexicon: Lexicon): Numeral | null {
  const after = unitAfter(tokens, first.to, lexicon)?.to ?? first.to;
  const joint = tokens[after];
  if (joint === undefined) return null;
  const dash =
    DASH.test(joint.text) && glued(tokens[after - 1], joint) === glued(joint, tokens[after + 1]);
  const previous = tokens[first.from - 1]?.lower ?? '';
  const opener =
    tokens[(unitBefore(tokens, first.from, lexicon)?.from ?? first.from) - 1]?.lower ?? '';
  const opened = lexicon.rangeFrom.has(previous) || lexicon.rangeFrom.has(opener);
  const change = lexicon.changeFrom.has(previous) || lexicon.changeFrom.has(opener);
  const word =
    (lexicon.rangeTo.has(joint.lower) && !change) || (opened && lexicon.rangeAnd.has(joint.lower));
  if (!dash && !word) return null;
  const start = skipUnit(tokens, after + 1, lexicon);
  const second = tokens[start] && numeralAt(tokens, start, lexicon);
  if (!second || second.inWords !== first.inWords) return null;
  const yearThenCount = isYear(tokens[first.from]) && !first.formatted && second.formatted;
  return second.value > first.value && !yearThenCount ? second : null;
}

function skipUnit(tokens: readonly Token[], at: number, { currencies }: Lexicon): number {
  let start = at;
  while (start < at + 2 && currencies.has(tokens[start]?.lower ?? '')) start++;
  return start;
}

/** `$`, `US$`, `US dollars`, `Rs.`, `%` before the number. */
function unitBefore(
  tokens: readonly Token[],
  at: number,
  lexicon: Lexicon,
): { from: number; unit: string } | null {
  let from = at - 1;
  if (tokens[from]?.text === '.' && glued(tokens[from - 1], tokens[from])) from--;
  const token = tokens[from];
  if (token === undefined) return null;
  if (/^[%٪]$/.test(token.text) && glued(token, tokens[at])) return { from, unit: '%' };
  const unit = lexicon.currencies.get(token.lower);
  if (
    unit === undefined ||
    (token.type === 'word' &&
      token.text.length < 5 &&
      !isCapitalised(token) &&
      token.lower !== 'rs')
  )
    return null;
  const prefix = tokens[from - 1];
  const country =
    prefix?.type === 'word' &&
    /^(?:us|u\.s|a|au|c|ca|nz|hk|s)$/.test(prefix.lower) &&
    isCapitalised(prefix);
  return country ? { from: from - 1, unit: national(prefix.lower, unit) } : { from, unit };
}

function national(country: string, unit: string): string {
  if (unit !== 'USD') return unit;
  const known: Readonly<Record<string, string>> = {
    a: 'AUD',
    au: 'AUD',
    c: 'CAD',
    ca: 'CAD',
    nz: 'NZD',
    hk: 'HKD',
    s: 'SGD',
  };
  return known[country] ?? unit;
}

function unitAfter(
  tokens: readonly Token[],
  at: number,
  lexicon: Lexicon,
): { to: number; unit: string } | null {
  const start = tokens[at]?.text === '-' && glued(tokens[at - 1], tokens[at]) ? at + 1 : at;
  const token = tokens[start];
  if (token === undefined) return null;
  if (/^[%٪]$/.test(token.text)) return { to: start + 1, unit: '%' };
  const points = phraseAt(lexicon.percentagePoints, tokens, start);
  if (points !== null) return { to: points.to, unit: 'percentage points' };
  const percent = phraseAt(lexicon.percent, tokens, start);
  if (percent !== null) return { to: percent.to, unit: '%' };
  if (token.text === '°')
    return { to: start + (/^[CF]$/.test(tokens[start + 1]?.text ?? '') ? 2 : 1), unit: '°C' };
  return currencyAfter(tokens, start, lexicon) ?? measureAfter(tokens, start, lexicon);
}

function currencyAfter(
  tokens: readonly Token[],
  at: number,
  lexicon: Lexicon,
): { to: number; unit: string } | null {
  const linked =
    lexicon.linkers.has(tokens[at]!.lower) || /^(?:us|u\.s)$/.test(tokens[at]!.lower) ? at + 1 : at;
  const unit = inflected(lexicon.currencies, tokens[linked]?.lower ?? '', lexicon);
  return unit === undefined ||
    (tokens[linked]!.text.length < 4 &&
      tokens[linked]!.type === 'word' &&
      !isCapitalised(tokens[linked]!))
    ? null
    : { to: linked + 1, unit };
}

function measureAfter(
  tokens: readonly Token[],
  at: number,
  lexicon: Lexicon,
): { to: number; unit: string } | null {
  const linked = lexicon.linkers.has(tokens[at]!.lower) ? at + 1 : at;
  const unit = inflected(lexicon.units, tokens[linked]?.lower ?? '', lexicon);
  return unit === undefined ? null : { to: linked + 1, unit };
}

const SHORTEST_STEM = 4;

/** The entry for a word, or for what it is without an ending of the language (liradır → lira). */
function inflected(
  map: ReadonlyMap<string, string>,
  word: string,
  { inflections }: Lexicon,
): string | undefined {
  const whole = map.get(word);
  if (whole !== undefined || inflections.length === 0) return whole;
  for (const ending of inflections) {
    const stem = word.endsWith(ending) ? word.slice(0, -ending.length) : '';
    const found = stem.length >= SHORTEST_STEM ? map.get(stem) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}
