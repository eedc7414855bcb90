import type { Pen } from './parse.ts';

/** A: an elliptical arc as cubic Béziers, none over more than a quarter turn (SVG 2, B.2). */
export function arc(pen: Pen, values: readonly number[], relative: boolean): void {
  const [rx, ry, degrees, large, sweep, dx, dy] = values as [
    number,
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  const x = relative ? pen.x + dx : dx;
  const y = relative ? pen.y + dy : dy;
  const from = { x: pen.x, y: pen.y };
  const radii = { x: Math.abs(rx), y: Math.abs(ry) };
  pen.x = x;
  pen.y = y;
  pen.control = null;
  if (from.x === x && from.y === y) return;
  if (radii.x === 0 || radii.y === 0) {
    pen.out.push(['L', x, y]);
    return;
  }
  const phi = (degrees * Math.PI) / 180;
  pushCurves(pen, endpointToCenter(from, { x, y }, radii, phi, large === 1, sweep === 1), { x, y });
}

interface Point {
  readonly x: number;
  readonly y: number;
}

interface Arc {
  readonly center: Point;
  readonly radii: Point;
  readonly phi: number;
  readonly start: number;
  readonly sweep: number;
}

/** SVG 2, B.2.4; radii that are too small grow (B.2.5). */
function endpointToCenter(
  from: Point,
  to: Point,
  given: Point,
  phi: number,
  large: boolean,
  sweep: boolean,
): Arc {
  const cos = Math.cos(phi);
  const sin = Math.sin(phi);
  const halfX = (from.x - to.x) / 2;
  const halfY = (from.y - to.y) / 2;
  const x1 = cos * halfX + sin * halfY;
  const y1 = -sin * halfX + cos * halfY;
  const excess = (x1 / given.x) ** 2 + (y1 / given.y) ** 2;
  const grow = Math.max(1, Math.sqrt(excess));
  const radii = { x: given.x * grow, y: given.y * grow };
  const factor = (large === sweep ? -1 : 1) * Math.sqrt(Math.max(0, 1 / Math.min(excess, 1) - 1));
  const cx = (factor * radii.x * y1) / radii.y;
  const cy = (-factor * radii.y * x1) / radii.x;
  const start = Math.atan2((y1 - cy) / radii.y, (x1 - cx) / radii.x);
  const end = Math.atan2((-y1 - cy) / radii.y, (-x1 - cx) / radii.x);
  return {
    center: {
      x: cos * cx - sin * cy + (from.x + to.x) / 2,
      y: sin * cx + cos * cy + (from.y + to.y) / 2,
    },
    radii,
    phi,
    start,
    sweep: turned(end - start, sweep),
  };
}

/** The angle with the sign that the sweep flag asks for. */
function turned(angle: number, positive: boolean): number {
  if (positive && angle < 0) return angle + 2 * Math.PI;
  return !positive && angle > 0 ? angle - 2 * Math.PI : angle;
}

function pushCurves(pen: Pen, { center, radii, phi, start, sweep }: Arc, end: Point): void {
  // The small margin keeps rounding from cutting a quarter in two.
  const count = Math.max(1, Math.ceil(Math.abs(sweep) / (Math.PI / 2) - 1e-6));
  const step = sweep / count;
  const handle = (4 / 3) * Math.tan(step / 4);
  const place = (x: number, y: number): [number, number] => [
    center.x + Math.cos(phi) * radii.x * x - Math.sin(phi) * radii.y * y,
    center.y + Math.sin(phi) * radii.x * x + Math.cos(phi) * radii.y * y,
  ];
  for (let i = 0; i < count; i++) {
    const a = start + i * step;
    const b = a + step;
    const first = place(Math.cos(a) - handle * Math.sin(a), Math.sin(a) + handle * Math.cos(a));
    const second = place(Math.cos(b) + handle * Math.sin(b), Math.sin(b) - handle * Math.cos(b));
    const to = i === count - 1 ? ([end.x, end.y] as const) : place(Math.cos(b), Math.sin(b));
    pen.out.push(['C', ...first, ...second, to[0], to[1]]);
  }
}
