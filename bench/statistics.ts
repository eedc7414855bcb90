export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** Few digits, as the noise of a machine deserves. */
export function round(value: number): string {
  return value.toFixed(value < 10 ? 1 : 0);
}
