import { concat, identity, rotation, scaling, translation } from '../geometry/matrix.ts';
import type { Matrix } from '../types.ts';
import { parseNumbers } from './numbers.ts';

const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** The functions of the `transform` attribute: CSS Transforms 1, 8.1. */
const functions: Readonly<Record<string, (values: readonly number[]) => Matrix>> = {
  matrix: ([a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]) => [a, b, c, d, e, f],
  translate: ([x = 0, y = 0]) => translation(x, y),
  translateX: ([x = 0]) => translation(x, 0),
  translateY: ([y = 0]) => translation(0, y),
  scale: ([x = 1, y = x]) => scaling(x, y),
  scaleX: ([x = 1]) => scaling(x, 1),
  scaleY: ([y = 1]) => scaling(1, y),
  rotate: ([angle = 0, x = 0, y = 0]) =>
    concat(concat(translation(x, y), rotation(radians(angle))), translation(-x, -y)),
  skewX: ([angle = 0]) => [1, 0, Math.tan(radians(angle)), 1, 0, 0],
  skewY: ([angle = 0]) => [1, Math.tan(radians(angle)), 0, 1, 0, 0],
};

/** A list of transforms, the first outermost; null where a function is unknown. */
export function parseTransform(text: string | undefined): Matrix | null {
  let matrix = identity;
  for (const [, name, values] of (text ?? '').matchAll(/([a-z]+)\s*\(([^)]*)\)/gi)) {
    const make = Object.hasOwn(functions, name!) ? functions[name!] : undefined;
    if (make === undefined) return null;
    matrix = concat(matrix, make(parseNumbers(values!)));
  }
  return matrix;
}
