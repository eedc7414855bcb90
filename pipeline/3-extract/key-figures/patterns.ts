import type { FigureWords, Language } from '../languages/marked.ts';
import { digitsPattern, type Separators, separatorsOf } from './separators.ts';

/**
 * The expressions that read numbers in one language, made once for an extraction. They read lower
 * case: expressions that do not care for case take many times longer to make.
 */
export interface NumberPatterns {
  readonly words: FigureWords;
  readonly separators: Separators;
  /** A number in digits (group `digits`) or in words; global. */
  readonly number: RegExp;
  /** All others are sticky: they look at what follows a number … */
  readonly following: {
    readonly scale: RegExp;
    readonly unit: RegExp;
    readonly range: RegExp;
    readonly number: RegExp;
    readonly qualifier: RegExp;
    readonly link: RegExp;
  };
  /** … or end where it begins. */
  readonly preceding: {
    readonly unit: RegExp;
    readonly qualifier: RegExp;
    readonly from: RegExp;
    readonly between: RegExp;
  };
}

export const currencySigns: Readonly<Record<string, string>> = {
  us$: 'USD',
  a$: 'AUD',
  c$: 'CAD',
  $: '$',
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'JPY',
  '₹': 'INR',
  '₺': 'TRY',
  '₽': 'RUB',
  '₴': 'UAH',
};
const currencyCodes =
  'eur|usd|gbp|jpy|chf|cny|inr|pkr|try|rub|uah|aud|cad|sek|nok|dkk|pln|afn|irr|sar|qar';
/** Measures as they are matched → as the SI writes them. */
export const measures: Readonly<Record<string, string>> = {
  km: 'km',
  'km²': 'km²',
  'm²': 'm²',
  'm³': 'm³',
  kg: 'kg',
  kwh: 'kWh',
  mwh: 'MWh',
  gwh: 'GWh',
  twh: 'TWh',
  mw: 'MW',
  gw: 'GW',
  tw: 'TW',
  ha: 'ha',
  mt: 'Mt',
  gt: 'Gt',
  '°c': '°C',
};
const space = '[ \\u00a0\\u2009\\u202f]';
const wordEnd = '(?![\\p{L}\\p{N}])';
const wordStart = '(?<![\\p{L}\\p{N}])';

export function numberPatterns(language: Language, tag: string): NumberPatterns {
  const words = language.figures;
  const separators = separatorsOf(tag);
  const signs = either(Object.keys(currencySigns));
  const number = `(?:(?<digits>${digitsPattern(separators)})|(?:${writtenPattern(language)})${wordEnd})`;
  return {
    words,
    separators,
    // Digits within a name or a number of another kind (A8-0066/2016) are no number.
    number: new RegExp(`(?<![\\p{L}\\p{N}_]|[\\p{L}\\p{N}][-/.,:])${number}`, 'gu'),
    following: {
      scale: sticky(
        `${space}?(?:${names(words.scales)})${wordEnd}|(?:${names(words.suffixes)})(?:${wordEnd}|(?=${signs}))|${space}(?:${names(words.suffixes)})(?=${space}?(?:${signs}))`,
      ),
      unit: sticky(unitPattern(words, signs)),
      range: sticky(`${space}?[–—-]${space}?|${space}(?:${either(words.rangeWords)})${space}`),
      number: sticky(number),
      qualifier: sticky(`\\+|${space}?(?:${either(words.afterQualifiers)})${wordEnd}`),
      link: sticky(`${space}?(?:${either(words.links)})(?:(?<=[’'])|${space})`),
    },
    preceding: {
      unit: ending(
        `(?<sign>${signs}|%|${currencyCodes})|${wordStart}(?:${beforePercent(language)})`,
      ),
      qualifier: ending(`${wordStart}(?:${either(words.qualifiers)})|[<>≥≤~≈]`),
      from: ending(`${wordStart}(?:${either(words.from)})`),
      between: ending(`${wordStart}(?:${words.between ? quoted(words.between[0]) : never})`),
    },
  };
}

const never = '(?!)';

function unitPattern(words: FigureWords, signs: string): string {
  const named = [...words.percentagePoints, ...words.percent, ...Object.keys(words.currencies)];
  return `${space}?(?:%|${signs}|(?:${currencyCodes}|${names(measures)}|${either(named)})${wordEnd})`;
}

/** Turkish says `yüzde 20`; elsewhere the word follows. */
function beforePercent({ code, figures }: Language): string {
  return code === 'tr' ? either(figures.percent) : never;
}

/** `twenty-five`, `two hundred and twenty-five thousand`, `two`. */
function writtenPattern({ figures, and }: Language): string {
  const tens = Object.keys(figures.numbers).filter((word) => isTens(figures.numbers[word]!));
  const small = `(?:${either(tens)})(?:-| (?:(?:${either(and)}) )?)(?:${names(figures.numbers)})|(?:${names(figures.numbers)})`;
  const scale = names(figures.scales);
  return `${wordStart}(?:${small})(?: (?:${scale})(?:(?: (?:${either(and)}))? (?:${small})${wordEnd})?)*`;
}

const isTens = (value: number) => value >= 20 && value < 100 && value % 10 === 0;

function names(table: Readonly<Record<string, unknown>>): string {
  return either(Object.keys(table));
}

/** Longest first, so that `more than` is not read as `more`. */
function either(words: readonly string[]): string {
  if (words.length === 0) return never;
  return [...words]
    .sort((a, b) => b.length - a.length)
    .map(quoted)
    .join('|');
}

function quoted(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

function sticky(pattern: string): RegExp {
  return new RegExp(`(?:${pattern})`, 'uy');
}

function ending(pattern: string): RegExp {
  return new RegExp(`(?:${pattern})${space}?$`, 'u');
}
