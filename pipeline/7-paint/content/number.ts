/**
 * A number as content streams have it: at most three decimals (a thousandth of a point), never an
 * exponent. What is not finite becomes 0, since one such operand would spoil the whole page.
 */
export function num(value: number): string {
  if (!Number.isFinite(value)) return '0';
  const rounded = Math.round(value * 1000) / 1000;
  if (rounded === 0) return '0';
  return String(Math.abs(rounded) > limit ? Math.sign(rounded) * limit : rounded);
}

/** Far outside any page; PDF 32000-1 annex C lets readers go no further. */
const limit = 1e9;

export function nums(...values: readonly number[]): string {
  return values.map(num).join(' ');
}
