import { describe, expect, test } from 'vitest';
import { createFindings } from '../../pipeline/5-render/findings.ts';
import { paletteOf } from '../../pipeline/5-render/styles/palette.ts';
import { briefingTheme } from './fixture.ts';

type Rgb = readonly [number, number, number];
type Matrix = readonly [Rgb, Rgb, Rgb];

/** Machado, Oliveira and Fernandes 2009, severity 1.0, on linear light; grey as a printer mixes it. */
const sights: Readonly<Record<string, Matrix>> = {
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
  greyscale: [
    [0.2126, 0.7152, 0.0722],
    [0.2126, 0.7152, 0.0722],
    [0.2126, 0.7152, 0.0722],
  ],
};

function linear(colour: string): Rgb {
  const channel = (from: number) => {
    const value = Number.parseInt(colour.slice(from, from + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

function seen([r, g, b]: Rgb, matrix: Matrix): Rgb {
  const row = ([x, y, z]: Rgb) => Math.min(1, Math.max(0, x * r + y * g + z * b));
  return [row(matrix[0]), row(matrix[1]), row(matrix[2])];
}

/** CIELAB under D65. */
function lab([r, g, b]: Rgb): Rgb {
  const f = (t: number) => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116);
  const x = f((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.95047);
  const y = f(0.2126 * r + 0.7152 * g + 0.0722 * b);
  const z = f((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

const distance = (a: Rgb, b: Rgb) => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);

describe('the hues of charts', () => {
  const { accent, warm, third, fourth } = paletteOf(briefingTheme(), createFindings());
  const hues = [accent, warm, third, fourth].map(linear);

  test.each([
    ['deuteranopia', 15],
    ['protanopia', 15],
    ['tritanopia', 15],
    ['greyscale', 7],
  ])('are told apart with %s', (sight, least) => {
    const looks = hues.map((hue) => lab(seen(hue, sights[sight]!)));
    const distances = looks.flatMap((a, i) => looks.slice(i + 1).map((b) => distance(a, b)));
    expect(Math.min(...distances)).toBeGreaterThan(least);
  });

  test('are in order of lightness, the darkest first', () => {
    const lightness = hues.map((hue) => lab(hue)[0]);
    expect(lightness).toEqual(lightness.toSorted((a, b) => a - b));
  });
});
