import type { ColumnWidths } from './table-columns.ts';

/**
 * Shares out a width among columns: CSS Tables 3, section 3.9.3. Between two guesses (all at their
 * minimum; percentages satisfied; lengths satisfied; all at their maximum) each column goes the
 * same part of its way. Below the first guess columns keep their minimum and the table is too wide.
 */
export function distribute(columns: readonly ColumnWidths[], target: number): number[] {
  const percents = columns.map(({ min, percent }) =>
    percent === null ? null : Math.max((target * percent) / 100, min),
  );
  const minimum = columns.map(({ min }) => min);
  const withPercents = minimum.map((min, index) => percents[index] ?? min);
  const withLengths = columns.map(
    ({ fixed, max }, index) => percents[index] ?? (fixed ? max : minimum[index]!),
  );
  const maximum = columns.map(({ max }, index) => percents[index] ?? max);
  const guesses = [minimum, withPercents, withLengths, maximum];
  let below = minimum;
  for (const guess of guesses) {
    if (total(guess) > target) return between(below, guess, target);
    below = guess;
  }
  return grow(columns, maximum, target - total(maximum));
}

function between(below: readonly number[], above: readonly number[], target: number): number[] {
  const least = total(below);
  if (least >= target) return [...below];
  const part = (target - least) / (total(above) - least);
  return below.map((width, index) => width + (above[index]! - width) * part);
}

/** Of all columns those grow that nothing holds; each in proportion to what it has. */
function grow(
  columns: readonly ColumnWidths[],
  widths: readonly number[],
  extra: number,
): number[] {
  const shares = growing(columns, widths);
  const all = total(shares);
  if (all > 0) return widths.map((width, index) => width + (extra * shares[index]!) / all);
  return widths.map((width) => width + extra / widths.length);
}

function growing(columns: readonly ColumnWidths[], widths: readonly number[]): readonly number[] {
  const among = (takes: (column: ColumnWidths) => boolean) =>
    columns.map((column, index) => (takes(column) ? widths[index]! : 0));
  const order = [
    among(({ percent, fixed }) => percent === null && !fixed),
    among(({ percent }) => percent === null),
    columns.map(({ percent }) => percent ?? 0),
  ];
  return order.find((shares) => total(shares) > 0) ?? [];
}

/**
 * The width at which a table satisfies its columns, percentages included: a column of 20 % makes
 * the table five times as wide as it would like to be.
 */
export function wantedWidth(columns: readonly ColumnWidths[]): number {
  const open = columns.filter(({ percent }) => percent === null);
  const set = columns.filter(({ percent }) => percent !== null);
  const share = set.reduce((sum, { percent }) => sum + percent! / 100, 0);
  const rest = open.reduce((sum, { max }) => sum + max, 0);
  const max = columns.reduce((sum, column) => sum + column.max, 0);
  const byPercent = set.map((column) =>
    column.percent! > 0 ? (column.max * 100) / column.percent! : 0,
  );
  const forRest = rest === 0 ? 0 : share < 1 ? rest / (1 - share) : Number.POSITIVE_INFINITY;
  return Math.max(max, forRest, ...byPercent);
}

function total(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + width, 0);
}
