import type { Path, PathCommand } from '../../types.ts';
import type { Matrix } from '../types.ts';
import { apply } from './matrix.ts';

export function transformPath(matrix: Matrix, path: Path): Path {
  return path.map((command) => transformCommand(matrix, command));
}

function transformCommand(matrix: Matrix, command: PathCommand): PathCommand {
  switch (command[0]) {
    case 'M':
    case 'L':
      return [command[0], ...apply(matrix, command[1], command[2])];
    case 'C': {
      const [, x1, y1, x2, y2, x, y] = command;
      return ['C', ...apply(matrix, x1, y1), ...apply(matrix, x2, y2), ...apply(matrix, x, y)];
    }
    case 'Z':
      return command;
  }
}

/** left top right bottom */
export type Bounds = readonly [number, number, number, number];

/** The object bounding box (SVG 2, 8.10): of the geometry alone. Null for an empty path. */
export function boundsOf(path: Path): Bounds | null {
  const xs: number[] = [];
  const ys: number[] = [];
  let [x0, y0] = [0, 0];
  for (const command of path) {
    if (command[0] === 'Z') continue;
    if (command[0] === 'C') {
      xs.push(...extremes(x0, command[1], command[3], command[5]));
      ys.push(...extremes(y0, command[2], command[4], command[6]));
    }
    x0 = command.at(-2) as number;
    y0 = command.at(-1) as number;
    xs.push(x0);
    ys.push(y0);
  }
  if (xs.length === 0) return null;
  return [least(xs), least(ys), greatest(xs), greatest(ys)];
}

/** Values of a cubic Bézier where its derivative is zero. */
function extremes(p0: number, p1: number, p2: number, p3: number): number[] {
  const a = -p0 + 3 * p1 - 3 * p2 + p3;
  const b = 2 * (p0 - 2 * p1 + p2);
  const c = p1 - p0;
  return roots(a, b, c)
    .filter((t) => t > 0 && t < 1)
    .map((t) => {
      const s = 1 - t;
      return s * s * s * p0 + 3 * s * s * t * p1 + 3 * s * t * t * p2 + t * t * t * p3;
    });
}

function roots(a: number, b: number, c: number): number[] {
  if (Math.abs(a) < 1e-12) return Math.abs(b) < 1e-12 ? [] : [-c / b];
  const square = b * b - 4 * a * c;
  if (square < 0) return [];
  const root = Math.sqrt(square);
  return [(-b + root) / (2 * a), (-b - root) / (2 * a)];
}

// Paths may be too long for the arguments of Math.min.
const least = (values: readonly number[]) => values.reduce((a, b) => Math.min(a, b));
const greatest = (values: readonly number[]) => values.reduce((a, b) => Math.max(a, b));

/** A closed rectangle, clockwise from its top left corner. */
export function rectanglePath(x: number, y: number, width: number, height: number): Path {
  return [
    ['M', x, y],
    ['L', x + width, y],
    ['L', x + width, y + height],
    ['L', x, y + height],
    ['Z'],
  ];
}
