import type { Extreme, LengthPercentage, Percentage } from './types.ts';

/** A length in pt; percentages are of `base`. */
export function resolvePercentage(value: LengthPercentage, base: number): number {
  if (typeof value === 'number') return value;
  const plain = value.pt + (value.percent / 100) * base;
  return value.extremes === undefined ? plain : plain + extremesAt(value.extremes, base);
}

function extremesAt(extremes: readonly Extreme[], base: number): number {
  return extremes.reduce((sum, { of, values, factor }) => {
    const known = values.map((each) => resolvePercentage(each, base));
    return sum + factor * (of === 'min' ? Math.min(...known) : Math.max(...known));
  }, 0);
}

export function addPercentages(one: Percentage, other: Percentage, sign: number): Percentage {
  const sum = { percent: one.percent + sign * other.percent, pt: one.pt + sign * other.pt };
  if (one.extremes === undefined && other.extremes === undefined) return sum;
  return { ...sum, extremes: [...(one.extremes ?? []), ...scaleExtremes(other.extremes, sign)] };
}

export function scaleExtremes(
  extremes: readonly Extreme[] | undefined,
  by: number,
): readonly Extreme[] {
  return (extremes ?? []).map((each) => ({ ...each, factor: each.factor * by }));
}
