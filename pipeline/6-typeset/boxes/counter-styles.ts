/** CSS Counter Styles 3, section 6: the predefined styles that packs use. */
type Format = (value: number) => string;

const latin = 'abcdefghijklmnopqrstuvwxyz';
const greek = 'αβγδεζηθικλμνξοπρστυφχψω';

const romans: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

const styles: Readonly<Record<string, Format>> = {
  decimal: String,
  'decimal-leading-zero': (value) => (Math.abs(value) < 10 ? `0${value}` : String(value)),
  'lower-alpha': alphabetic(latin),
  'lower-latin': alphabetic(latin),
  'upper-alpha': upper(alphabetic(latin)),
  'upper-latin': upper(alphabetic(latin)),
  'lower-greek': alphabetic(greek),
  'lower-roman': roman,
  'upper-roman': upper(roman),
  'arabic-indic': numeric('٠١٢٣٤٥٦٧٨٩'),
  persian: numeric('۰۱۲۳۴۵۶۷۸۹'),
  urdu: numeric('۰۱۲۳۴۵۶۷۸۹'),
  devanagari: numeric('०१२३४५६७८९'),
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
  return bullet === undefined ? `${formatCounter(value, style)}.\u00A0` : `${bullet}\u00A0`;
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

function numeric(digits: string): Format {
  return (value) => String(value).replace(/\d/g, (digit) => digits[Number(digit)] ?? digit);
}

function roman(value: number): string {
  if (value < 1 || value > 3999) return String(value);
  let rest = value;
  let text = '';
  for (const [worth, letters] of romans) {
    while (rest >= worth) {
      text += letters;
      rest -= worth;
    }
  }
  return text;
}

function upper(format: Format): Format {
  return (value) => format(value).toUpperCase();
}
