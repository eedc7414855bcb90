import type { Pen } from './parse.ts';

/** C with six values, S with four: the first control point then mirrors the last one. */
export function cubic(pen: Pen, values: readonly number[], relative: boolean): void {
  const points = absolute(pen, values, relative);
  const [x1, y1] = points.length === 6 ? points : mirrored(pen, 'cubic');
  const [x2, y2, x, y] = points.slice(-4);
  pen.out.push(['C', x1!, y1!, x2!, y2!, x!, y!]);
  pen.x = x!;
  pen.y = y!;
  pen.control = { x: x2!, y: y2!, kind: 'cubic' };
}

/** Q with four values, T with two. A quadratic curve is a cubic one of a special form. */
export function quadratic(pen: Pen, values: readonly number[], relative: boolean): void {
  const points = absolute(pen, values, relative);
  const [cx, cy] = points.length === 4 ? points : mirrored(pen, 'quadratic');
  const [x, y] = points.slice(-2);
  pen.out.push([
    'C',
    pen.x + (2 / 3) * (cx! - pen.x),
    pen.y + (2 / 3) * (cy! - pen.y),
    x! + (2 / 3) * (cx! - x!),
    y! + (2 / 3) * (cy! - y!),
    x!,
    y!,
  ]);
  pen.x = x!;
  pen.y = y!;
  pen.control = { x: cx!, y: cy!, kind: 'quadratic' };
}

function absolute(pen: Pen, values: readonly number[], relative: boolean): number[] {
  return values.map((value, i) => (relative ? value + (i % 2 === 0 ? pen.x : pen.y) : value));
}

/** The last control point of the same kind seen from the other side of the pen, else the pen. */
function mirrored({ x, y, control }: Pen, kind: 'cubic' | 'quadratic'): [number, number] {
  if (control?.kind !== kind) return [x, y];
  return [2 * x - control.x, 2 * y - control.y];
}
