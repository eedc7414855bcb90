import type { Path } from '../../6-typeset/types.ts';
import { num, nums } from './number.ts';

/** Path construction operators: PDF 32000-1 8.5.2. y is turned to grow upwards. */
export function pathOperators(path: Path, height: number): string {
  return rectangle(path, height) ?? path.map((command) => operator(command, height)).join(' ');
}

function operator(command: Path[number], height: number): string {
  switch (command[0]) {
    case 'M':
      return `${num(command[1])} ${num(height - command[2])} m`;
    case 'L':
      return `${num(command[1])} ${num(height - command[2])} l`;
    case 'C': {
      const [, x1, y1, x2, y2, x, y] = command;
      return `${nums(x1, height - y1, x2, height - y2, x, height - y)} c`;
    }
    case 'Z':
      return 'h';
  }
}

/** Most paths are backgrounds and rules: M L L L Z with level and upright sides is a `re`. */
function rectangle(path: Path, height: number): string | null {
  if (path.length !== 5 || path[4]![0] !== 'Z') return null;
  const [a, b, c, d] = path;
  if (a![0] !== 'M' || b![0] !== 'L' || c![0] !== 'L' || d![0] !== 'L') return null;
  const [, left, top] = a;
  const [, right, bottom] = c;
  const across = b[1] === right && b[2] === top && d[1] === left && d[2] === bottom;
  const down = b[1] === left && b[2] === bottom && d[1] === right && d[2] === top;
  if (!across && !down) return null;
  const x = Math.min(left, right);
  const y = height - Math.max(top, bottom);
  return `${nums(x, y, Math.abs(right - left), Math.abs(bottom - top))} re`;
}
