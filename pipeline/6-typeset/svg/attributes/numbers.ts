/** SVG 2, 4.2: a number, also as it begins a longer text. */
const number = /[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?/gi;

/** All numbers of a list that is separated by spaces or commas. */
export function parseNumbers(text: string): number[] {
  return (text.match(number) ?? []).map(Number);
}

export function parseNumber(text: string | undefined, fallback: number): number {
  const value = Number.parseFloat(text ?? '');
  return Number.isFinite(value) ? value : fallback;
}
