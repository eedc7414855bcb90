import { additive, armenian, georgian, hebrew, roman } from './additive.ts';

/** CSS Counter Styles 3, section 6: the predefined styles that packs use. */
type Format = (value: number) => string;

const latin = 'abcdefghijklmnopqrstuvwxyz';
const greek = 'αβγδεζηθικλμνξοπρστυφχψω';

/** Digits that follow each other in Unicode, from the zero. */
const zeros: Readonly<Record<string, number>> = {
  'arabic-indic': 0x660,
  bengali: 0x9e6,
  cambodian: 0x17e0,
  devanagari: 0x966,
  gujarati: 0xae6,
  gurmukhi: 0xa66,
  kannada: 0xce6,
  khmer: 0x17e0,
  lao: 0xed0,
  malayalam: 0xd66,
  mongolian: 0x1810,
  myanmar: 0x1040,
  oriya: 0xb66,
  persian: 0x6f0,
  tamil: 0xbe6,
  telugu: 0xc66,
  thai: 0xe50,
  tibetan: 0xf20,
  urdu: 0x6f0,
};

const styles: Readonly<Record<string, Format>> = {
  decimal: String,
  'decimal-leading-zero': (value) => (Math.abs(value) < 10 ? `0${value}` : String(value)),
  'lower-alpha': alphabetic(latin),
  'lower-latin': alphabetic(latin),
  'upper-alpha': upper(alphabetic(latin)),
  'upper-latin': upper(alphabetic(latin)),
  'lower-greek': alphabetic(greek),
  'lower-roman': adding(roman, 3999),
  'upper-roman': upper(adding(roman, 3999)),
  armenian: upper(adding(armenian, 9999)),
  'upper-armenian': upper(adding(armenian, 9999)),
  'lower-armenian': adding(armenian, 9999),
  georgian: adding(georgian, 19999),
  hebrew: adding(hebrew, 10999),
  'cjk-decimal': numeric([...'〇一二三四五六七八九']),
  'cjk-earthly-branch': fixed('子丑寅卯辰巳午未申酉戌亥'),
  'cjk-heavenly-stem': fixed('甲乙丙丁戊己庚辛壬癸'),
  hiragana: alphabetic(
    'あいうえおかきくけこさしすせそたちつてとなにぬねのはひふへほまみむめもやゆよらりるれろわゐゑをん',
  ),
  katakana: alphabetic(
    'アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヰヱヲン',
  ),
  'hiragana-iroha': alphabetic(
    'いろはにほへとちりぬるをわかよたれそつねならむうゐのおくやまけふこえてあさきゆめみしゑひもせす',
  ),
  'katakana-iroha': alphabetic(
    'イロハニホヘトチリヌルヲワカヨタレソツネナラムウヰノオクヤマケフコエテアサキユメミシヱヒモセス',
  ),
  ...Object.fromEntries(
    Object.entries(zeros).map(([name, zero]) => [name, numeric(digitsFrom(zero))]),
  ),
};

/** Symbols that stand for every item alike. */
const bullets: Readonly<Record<string, string>> = {
  disc: '•',
  circle: '◦',
  square: '▪',
  'disclosure-open': '▾',
  'disclosure-closed': '▸',
};

/** The representation of a counter value; styles we do not know are decimal, as section 2 says. */
export function formatCounter(value: number, style: string): string {
  if (style === 'none') return '';
  return bullets[style] ?? (styles[style] ?? String)(value);
}

/**
 * What a list marker says: the representation with the style's suffix (section 3.3). The suffix
 * ends with a no-break space, since a line's last space takes no room.
 */
export function markerText(value: number, style: string): string {
  if (style === 'none') return '';
  const bullet = bullets[style];
  if (bullet !== undefined) return `${bullet}\u00A0`;
  const text = formatCounter(value, style);
  // East Asian styles end with a comma, which has its space in itself.
  return /^(?:cjk|hiragana|katakana)/.test(style) ? `${text}、` : `${text}.\u00A0`;
}

function alphabetic(symbols: string): Format {
  const letters = [...symbols];
  return (value) => {
    if (value < 1) return String(value);
    let text = '';
    for (let rest = value; rest > 0; rest = Math.floor((rest - 1) / letters.length)) {
      text = letters[(rest - 1) % letters.length] + text;
    }
    return text;
  };
}

function numeric(digits: readonly string[]): Format {
  return (value) => String(value).replace(/\d/g, (digit) => digits[Number(digit)] ?? digit);
}

function digitsFrom(zero: number): string[] {
  return Array.from({ length: 10 }, (_, digit) => String.fromCodePoint(zero + digit));
}

function adding(symbols: typeof roman, most: number): Format {
  return (value) => additive(value, symbols, most) ?? String(value);
}

/** Where the symbols end, such a style goes on in figures. */
function fixed(symbols: string): Format {
  return (value) => symbols[value - 1] ?? numeric([...'〇一二三四五六七八九'])(value);
}

function upper(format: Format): Format {
  return (value) => format(value).toUpperCase();
}
