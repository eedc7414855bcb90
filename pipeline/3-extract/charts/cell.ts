import { digitsPattern, readDigits, separatorsOf } from '../key-figures/separators.ts';

/** A number as programs write it. A leading zero marks a code (`007`), which is text. */
const plain = /^[-+−]?(?:0|[1-9]\d*|(?=\.))(?:\.\d+)?(?:[eE][-+]?\d+)?$/;

/**
 * A cell as a number, text or null. With a `tag` the number format of that language comes first
 * (`30.546,5` in German); without, digits may be grouped by commas.
 */
export function readCell(cell: string, tag: string | null): string | number | null {
  const text = cell.trim();
  if (text === '') return null;
  return (tag === null ? null : localNumber(text, tag)) ?? plainNumber(text) ?? text;
}

function plainNumber(text: string): number | null {
  if (plain.test(text)) return Number(text.replace('−', '-'));
  return /^[-+−]?[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/.test(text)
    ? Number(text.replaceAll(',', '').replace('−', '-'))
    : null;
}

function localNumber(text: string, tag: string): number | null {
  const separators = separatorsOf(tag);
  const match = new RegExp(`^([-+−]?)(${digitsPattern(separators)})$`).exec(text);
  if (match === null || /^0\d/.test(match[2]!)) return null;
  const value = readDigits(match[2]!, separators);
  return /[-−]/.test(match[1]!) ? -value : value;
}
