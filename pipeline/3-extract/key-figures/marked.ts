import type { KeyFigureEntry } from '../types.ts';
import { type FoundNumber, readNumbers } from './number.ts';
import type { NumberPatterns } from './patterns.ts';

export type Marked = Pick<
  KeyFigureEntry,
  'value' | 'valueTo' | 'text' | 'qualifier' | 'noun' | 'unit'
>;

/**
 * Reads what an author marked: `over 4 million Afghans hosted`. Of several numbers the first that
 * is in digits and no year counts. Null without a number.
 */
export function readMarked(text: string, patterns: NumberPatterns): Marked | null {
  const numbers = readNumbers(text, patterns);
  const number =
    numbers.find(({ year, written }) => !year && !written) ??
    numbers.find(({ written }) => written) ??
    numbers[0];
  if (number === undefined) return null;
  const { value, valueTo, qualifier, unit } = number;
  return {
    value,
    valueTo,
    text: number.text,
    qualifier,
    noun: nounOf(text, number, patterns),
    unit,
  };
}

/** What follows the number, or else what stands before it: `Protest notes: 836`. */
function nounOf(text: string, number: FoundNumber, patterns: NumberPatterns): string | null {
  const { link } = patterns.following;
  link.lastIndex = number.after;
  const start = number.after + (link.exec(text)?.[0].length ?? 0);
  const noun = bare(text.slice(start)) || bare(text.slice(0, number.start));
  return noun === '' ? null : noun;
}

function bare(words: string): string {
  return words.replace(/^[\s,;:.–—-]+|[\s,;:.–—-]+$/g, '');
}
