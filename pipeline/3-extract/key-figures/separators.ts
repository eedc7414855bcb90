/** How a language writes numbers. */
export interface Separators {
  readonly decimal: string;
  /** Inside a character class: what may group digits. */
  readonly groups: string;
}

/** Spaces and marks that group digits in print, whatever the language. */
const printed = " \u00a0\u2009\u202f’'";

/** From the CLDR data that every Node carries: `en` 1,234.5 · `de` 1.234,5 · `fr` 1 234,5. */
export function separatorsOf(tag: string): Separators {
  const parts = formatter(tag).formatToParts(1234567.8);
  const find = (type: string) => parts.find((part) => part.type === type)?.value;
  return { decimal: find('decimal') ?? '.', groups: printed + (find('group') ?? ',') };
}

function formatter(tag: string): Intl.NumberFormat {
  // Western digits, whatever the language; a tag that is none is read as English.
  try {
    return new Intl.NumberFormat([tag], { numberingSystem: 'latn' });
  } catch {
    return new Intl.NumberFormat(['en'], { numberingSystem: 'latn' });
  }
}

/** An expression of a number in digits, also in Indian groups (`1,23,456`). */
export function digitsPattern({ groups, decimal }: Separators): string {
  const fraction = `(?:[${decimal}]\\d+|[.,]\\d{1,2}(?!\\d))`;
  const grouped = `\\d{1,3}(?:[${groups}]\\d{3})+(?!\\d)|\\d{1,2}(?:,\\d\\d)+,\\d{3}(?!\\d)`;
  return `(?:(?:${grouped})${fraction}?|\\d+${fraction}?)`;
}

/** The number that digits mean. A separator that is not the language's is read by its place. */
export function readDigits(digits: string, { decimal }: Separators): number {
  const last = /[.,](\d+)$/.exec(digits);
  if (last === null) return Number(digits.replace(/\D/g, ''));
  const mark = digits[last.index]!;
  const once = digits.indexOf(mark) === last.index;
  if (!once || (mark !== decimal && last[1]!.length === 3)) {
    return Number(digits.replace(/\D/g, ''));
  }
  return Number(`${digits.slice(0, last.index).replace(/\D/g, '')}.${last[1]}`);
}
