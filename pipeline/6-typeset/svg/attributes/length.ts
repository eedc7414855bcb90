/** CSS px of absolute units: CSS Values 4, 6.2. */
const absolute: Readonly<Record<string, number>> = {
  '': 1,
  px: 1,
  pt: 4 / 3,
  pc: 16,
  in: 96,
  cm: 96 / 2.54,
  mm: 96 / 25.4,
  q: 96 / 101.6,
};

export interface LengthContext {
  /** What 100% are, in user units. */
  readonly percent: number;
  /** In user units. */
  readonly fontSize: number;
}

/** A length in user units; null where the text is none. */
export function parseLength(text: string | undefined, context: LengthContext): number | null {
  const match = /^\s*([+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)\s*([a-z]*|%)\s*$/i.exec(text ?? '');
  if (match === null) return null;
  const value = Number(match[1]);
  const unit = match[2]!.toLowerCase();
  if (unit === '%') return (value / 100) * context.percent;
  if (unit === 'em') return value * context.fontSize;
  if (unit === 'rem') return value * 16;
  if (unit === 'ex' || unit === 'ch') return (value * context.fontSize) / 2;
  const factor = absolute[unit];
  return factor === undefined ? null : value * factor;
}

/** A length in absolute units, in CSS px; null for percentages and what depends on a font. */
export function parseAbsoluteLength(text: string | undefined): number | null {
  if (text === undefined || /(%|em|ex|ch)\s*$/i.test(text)) return null;
  return parseLength(text, { percent: 0, fontSize: 0 });
}
