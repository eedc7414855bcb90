import type { Path, PathCommand } from '../types.ts';

/** Distance of a Bézier's handles that makes a quarter of a circle of radius 1. */
const arc = 0.5522847498;

export interface Radii {
  readonly topLeft: number;
  readonly topRight: number;
  readonly bottomRight: number;
  readonly bottomLeft: number;
}

export function rectangle(x: number, y: number, width: number, height: number): Path {
  return [
    ['M', x, y],
    ['L', x + width, y],
    ['L', x + width, y + height],
    ['L', x, y + height],
    ['Z'],
  ];
}

/** A rectangle with circular corners. */
export function rounded(x: number, y: number, width: number, height: number, radii: Radii): Path {
  const { topLeft: a, topRight: b, bottomRight: c, bottomLeft: d } = fitRadii(radii, width, height);
  const right = x + width;
  const bottom = y + height;
  const k = 1 - arc;
  const path: PathCommand[] = [
    ['M', x + a, y],
    ['L', right - b, y],
    ['C', right - b * k, y, right, y + b * k, right, y + b],
    ['L', right, bottom - c],
    ['C', right, bottom - c * k, right - c * k, bottom, right - c, bottom],
    ['L', x + d, bottom],
    ['C', x + d * k, bottom, x, bottom - d * k, x, bottom - d],
    ['L', x, y + a],
    ['C', x, y + a * k, x + a * k, y, x + a, y],
    ['Z'],
  ];
  return path;
}

/** Corners that would overlap shrink together: CSS Backgrounds 3, section 5.5. */
function fitRadii(radii: Radii, width: number, height: number): Radii {
  const sums = [
    [radii.topLeft + radii.topRight, width],
    [radii.bottomLeft + radii.bottomRight, width],
    [radii.topLeft + radii.bottomLeft, height],
    [radii.topRight + radii.bottomRight, height],
  ] as const;
  const factor = Math.min(1, ...sums.map(([sum, side]) => (sum > 0 ? side / sum : 1)));
  return {
    topLeft: radii.topLeft * factor,
    topRight: radii.topRight * factor,
    bottomRight: radii.bottomRight * factor,
    bottomLeft: radii.bottomLeft * factor,
  };
}
