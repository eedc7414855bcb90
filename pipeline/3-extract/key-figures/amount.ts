import { currencySigns, measures, type NumberPatterns } from './patterns.ts';
import { readDigits } from './separators.ts';

/** One number with its scale and the unit after it. */
export interface Amount {
  readonly value: number;
  readonly scale: number;
  readonly unit: string | null;
  readonly end: number;
}

/** Reads the number that `match` is, at `start` of a lower-case text, and what follows it. */
export function readAmount(
  lower: string,
  start: number,
  match: RegExpExecArray,
  patterns: NumberPatterns,
): Amount {
  const { words, separators, following } = patterns;
  const digits = match.groups?.digits;
  let end = start + match[0].length;
  const scale = stick(following.scale, lower, end);
  end += scale?.length ?? 0;
  const unit = stick(following.unit, lower, end);
  end += unit?.length ?? 0;
  const factor = scale?.trim() ?? '';
  return {
    value: digits === undefined ? addUp(match[0], patterns) : readDigits(digits, separators),
    scale: words.scales[factor] ?? words.suffixes[factor] ?? 1,
    unit: unit && unitOf(unit.trim(), patterns),
    end,
  };
}

/** `two hundred and five` → 205. */
function addUp(written: string, { words }: NumberPatterns): number {
  let total = 0;
  let current = 0;
  for (const word of written.split(/[- ]/)) {
    const number = words.numbers[word];
    const scale = words.scales[word];
    if (number !== undefined) current += number;
    else if (scale === 100) current = (current || 1) * 100;
    else if (scale !== undefined) {
      total += (current || 1) * scale;
      current = 0;
    }
  }
  return total + current;
}

function unitOf(unit: string, { words }: NumberPatterns): string {
  if (unit === '%' || words.percent.includes(unit)) return '%';
  if (words.percentagePoints.includes(unit)) return 'percentage points';
  return currencySigns[unit] ?? words.currencies[unit] ?? measures[unit] ?? unit.toUpperCase();
}

/** What a sticky expression matches at a place, or null. */
export function stick(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}
