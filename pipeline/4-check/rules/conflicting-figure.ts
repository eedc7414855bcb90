import type { KeyFigureEntry } from '../../3-extract/types.ts';
import { report } from '../codes.ts';
import type { Rule } from '../types.ts';

/**
 * The same count given as two exact numbers: the same words counted, by the same source, as of the
 * same time. Rounded numbers, shares, ranges and sums of money are no counts that must agree.
 */
export const conflictingFigure: Rule = ({ keyFigures }) => {
  const first = new Map<string, KeyFigureEntry>();
  return keyFigures.flatMap((entry) => {
    const key = keyOf(entry);
    if (key === null) return [];
    const other = first.get(key);
    if (other === undefined) {
      first.set(key, entry);
      return [];
    }
    if (!isMistyped(entry.value, other.value)) return [];
    const { path, line } = other.source;
    return report('conflicting-figure', {
      message: `"${entry.text} ${entry.noun}" stands here, and "${other.text} ${other.noun}" at ${path}:${line}`,
      hint: 'correct one, mark it with `:key-figure[…]{#id}` and quote it with `:value[]{#id}`',
      source: entry.source,
    });
  });
};

/** Null for a number that others may differ from. One noun alone ("people") says too little. */
function keyOf(entry: KeyFigureEntry): string | null {
  const { noun, unit, valueTo, qualifier, value, attribution, asOf } = entry;
  if (noun === null || unit !== null || valueTo !== null || qualifier !== null) return null;
  if (value < 100 || !Number.isInteger(value) || isRound(value)) return null;
  const words = noun.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length < 2) return null;
  return [words.join(' '), attribution?.toLowerCase() ?? '', asOf ?? ''].join('\n');
}

const isRound = (value: number) => value % 10 ** (String(value).length - 1) === 0;

/** The digits of the other in another order, or one of them changed: 836 and 863, 836 and 837. */
function isMistyped(a: number, b: number): boolean {
  const [left, right] = [String(a), String(b)];
  if (a === b || left.length !== right.length) return false;
  const differing = [...left].filter((digit, at) => digit !== right[at]).length;
  return differing === 1 || (differing === 2 && sorted(left) === sorted(right));
}

const sorted = (digits: string) => [...digits].sort().join('');
