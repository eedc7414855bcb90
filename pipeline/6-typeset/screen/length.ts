const units: ReadonlyMap<string, number> = new Map([
  ['px', 1],
  ['pt', 4 / 3],
  ['pc', 16],
  ['cm', 96 / 2.54],
  ['mm', 96 / 25.4],
  ['in', 96],
  ['rem', 16],
  ['vw', 12.8],
  ['vh', 8],
]);

/** A length in CSS px; null for what is none that can be told without a layout. */
export function pixels(text: string, fontSize: number, whole: number): number | null {
  const [, digits, unit] = /^([-+]?[\d.]+(?:e\d+)?)([a-z]+|%)?$/.exec(text) ?? [];
  const number = Number(digits);
  if (digits === undefined || !Number.isFinite(number)) return null;
  if (unit === undefined) return number === 0 ? 0 : null;
  if (unit === '%') return (number / 100) * whole;
  if (unit === 'em' || unit === 'ch' || unit === 'ex') return number * fontSize;
  const factor = units.get(unit);
  return factor === undefined ? null : number * factor;
}
