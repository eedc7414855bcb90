import { namedColors } from '../style/values/named-colors.ts';

/** 0 to 1 each. */
export interface Rgb {
  readonly channels: readonly [number, number, number];
  readonly alpha: number;
}

/** The first colour of a value; what shows nothing is what is around; null where it is unknown. */
export function colourOf(value: string, around: Rgb | null): Rgb | null {
  if (/^(inherit|unset|none|currentcolor)$/.test(value)) return around;
  for (const token of value.match(/#[\da-f]{3,8}\b|rgba?\([^()]*\)|[a-z]+/g) ?? []) {
    if (token === 'transparent') return { channels: [0, 0, 0], alpha: 0 };
    const found = token.startsWith('rgb') ? fromFunction(token) : fromHex(hexOf(token));
    if (found !== null) return found;
  }
  return null;
}

function hexOf(token: string): string {
  return token.startsWith('#') ? token.slice(1) : (namedColors.get(token) ?? '');
}

function fromHex(digits: string): Rgb | null {
  if (!/^(?:[\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})$/i.test(digits)) return null;
  const full = digits.length < 6 ? digits.replace(/./g, '$&$&') : digits;
  const [r, g, b, a = 1] = (full.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16) / 255);
  return { channels: [r!, g!, b!], alpha: a };
}

function fromFunction(text: string): Rgb | null {
  const parts = (text.match(/[\d.]+%?/g) ?? []).map((part, index) =>
    part.endsWith('%') ? Number.parseFloat(part) / 100 : Number(part) / (index < 3 ? 255 : 1),
  );
  const [r, g, b, alpha = 1] = parts;
  return b === undefined ? null : { channels: [r!, g!, b], alpha };
}

/** WCAG 2: from 1 to 21. A ground that is seen through is not judged. */
export function contrast(color: Rgb, ground: Rgb): number {
  if (ground.alpha < 0.5) return Number.POSITIVE_INFINITY;
  const [low, high] = [luminance(color), luminance(ground)].toSorted((a, b) => a - b);
  return (high! + 0.05) / (low! + 0.05);
}

function luminance({ channels }: Rgb): number {
  const [r, g, b] = channels.map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}
