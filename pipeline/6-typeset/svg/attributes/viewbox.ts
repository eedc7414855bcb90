import { concat, scaling, translation } from '../geometry/matrix.ts';
import type { Matrix, Rectangle } from '../types.ts';
import { parseNumbers } from './numbers.ts';

/** Null where there is none that could be used. */
export function parseViewBox(text: string | undefined): Rectangle | null {
  const [x, y, width, height] = parseNumbers(text ?? '');
  if (height === undefined || !(width! > 0) || !(height > 0)) return null;
  return { x: x!, y: y!, width: width!, height };
}

const shares: Readonly<Record<string, number>> = { Min: 0, Mid: 0.5, Max: 1 };

/** Puts the view box into the rectangle as `preserveAspectRatio` says: SVG 2, 8.6. */
export function fitViewBox(box: Rectangle, into: Rectangle, preserve: string | undefined): Matrix {
  const scaleX = into.width / box.width;
  const scaleY = into.height / box.height;
  const align = /^\s*(?:defer\s+)?(?:(none)|x(Min|Mid|Max)Y(Min|Mid|Max))/.exec(preserve ?? '');
  const [x, y] = align?.[1]
    ? [scaleX, scaleY]
    : uniform(isSlice(preserve) ? Math.max(scaleX, scaleY) : Math.min(scaleX, scaleY));
  const left = into.x + (into.width - box.width * x) * shares[align?.[2] ?? 'Mid']!;
  const top = into.y + (into.height - box.height * y) * shares[align?.[3] ?? 'Mid']!;
  return concat(concat(translation(left, top), scaling(x, y)), translation(-box.x, -box.y));
}

const uniform = (scale: number) => [scale, scale] as const;

/** Whether the view box covers the rectangle and sticks out of it. */
export function isSlice(preserve: string | undefined): boolean {
  return /\bslice\s*$/.test(preserve ?? '');
}
