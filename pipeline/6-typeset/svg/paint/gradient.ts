import type { Element } from '../../dom/types.ts';
import type { Paint } from '../../types.ts';
import { parseLength } from '../attributes/length.ts';
import { hrefId } from '../attributes/presentation.ts';
import { parseTransform } from '../attributes/transform.ts';
import { apply, concat, identity, isSimilarity, scaleOf } from '../geometry/matrix.ts';
import type { Bounds } from '../geometry/paths.ts';
import type { Drawing, Matrix, Place } from '../types.ts';
import { readStops } from './stops.ts';

/**
 * A gradient for the page. `frame` is set where circles become ellipses, which no coordinates can
 * say: then the gradient is in the frame's own coordinates and what it fills has to be put there.
 */
export interface PlacedGradient {
  readonly paint: Paint;
  readonly frame: Matrix | null;
}

/** Null paints nothing: SVG 2, 14.2. */
export function placeGradient(
  element: Element,
  bounds: Bounds,
  opacity: number,
  place: Place,
): PlacedGradient | null {
  const chain = templates(element, place.drawing);
  const attribute = (name: string) =>
    chain.find((one) => one.attributes.has(name))?.attributes.get(name);
  const stopped = chain.find((one) => one.children.some(isStop));
  const stops = stopped === undefined ? [] : readStops(stopped, opacity, place.drawing);
  if (stops.length === 0) return null;
  const spread = attribute('spreadMethod') ?? 'pad';
  if (spread !== 'pad') place.drawing.unsupported(`spreadMethod="${spread}"`);
  const byBox = attribute('gradientUnits') !== 'userSpaceOnUse';
  const matrix = gradientMatrix(attribute('gradientTransform'), byBox ? bounds : null, place);
  // With a single stop, or on a line without extent, the last colour fills all (14.2.2).
  const solid: PlacedGradient = { paint: stops.at(-1)!.color, frame: null };
  if (matrix === null) return null;
  if (stops.length === 1) return solid;
  const viewport = byBox ? { width: 1, height: 1 } : place.viewport;
  const read = coordinateReader(attribute, viewport);
  if (element.name === 'linearGradient') {
    const coords = linear(read, matrix);
    return coords === null ? solid : { paint: { type: 'linear', coords, stops }, frame: null };
  }
  const { coords, frame } = radial(read, matrix);
  return coords[5]! > 0 ? { paint: { type: 'radial', coords, stops }, frame } : solid;
}

/** The gradient and those whose attributes and stops it takes over. */
function templates(element: Element, drawing: Drawing): Element[] {
  const chain: Element[] = [];
  let next: Element | null = element;
  while (next !== null && !chain.includes(next)) {
    chain.push(next);
    const id = hrefId(next);
    next = id === null ? null : drawing.byId(id);
  }
  return chain;
}

function isStop(child: Element['children'][number]): boolean {
  return child.type === 'element' && child.name === 'stop';
}

/** From the gradient's coordinates to pt; null where the box has no area. */
function gradientMatrix(
  text: string | undefined,
  bounds: Bounds | null,
  { matrix, drawing }: Place,
): Matrix | null {
  const own = parseTransform(text);
  if (own === null) drawing.invalid(`the gradientTransform "${text}"`);
  if (bounds === null) return concat(matrix, own ?? identity);
  const [left, top, right, bottom] = bounds;
  if (right <= left || bottom <= top) return null;
  const toBox: Matrix = [right - left, 0, 0, bottom - top, left, top];
  return concat(concat(matrix, toBox), own ?? identity);
}

type Read = (name: string, base: 'x' | 'y' | 'diagonal', initial: number) => number;

function coordinateReader(
  attribute: (name: string) => string | undefined,
  { width, height }: Place['viewport'],
): Read {
  const bases = { x: width, y: height, diagonal: Math.hypot(width, height) / Math.SQRT2 };
  return (name, base, initial) => {
    const length = parseLength(attribute(name), { percent: bases[base], fontSize: 12 });
    return length ?? initial * bases[base];
  };
}

/** Null on a line without extent. */
function linear(read: Read, matrix: Matrix): number[] | null {
  const from = [read('x1', 'x', 0), read('y1', 'y', 0)] as const;
  const to = [read('x2', 'x', 1), read('y2', 'y', 0)] as const;
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const [x1, y1] = apply(matrix, ...from);
  const [x2, y2] = apply(matrix, ...to);
  // The lines of one colour run along (-dy, dx); on the page the gradient stands upright on them.
  const [lineX, lineY] = [matrix[0] * -dy + matrix[2] * dx, matrix[1] * -dy + matrix[3] * dx];
  const square = lineX * lineX + lineY * lineY;
  if (square < 1e-18) return null;
  const along = ((x2 - x1) * -lineY + (y2 - y1) * lineX) / square;
  return [x1, y1, x1 - along * lineY, y1 + along * lineX];
}

function radial(read: Read, matrix: Matrix): { coords: number[]; frame: Matrix | null } {
  const [cx, cy, r] = [read('cx', 'x', 0.5), read('cy', 'y', 0.5), read('r', 'diagonal', 0.5)];
  const focus = within(read('fx', 'x', Number.NaN), read('fy', 'y', Number.NaN), cx, cy, r);
  const fr = Math.max(0, read('fr', 'diagonal', 0));
  if (!isSimilarity(matrix)) return { coords: [...focus, fr, cx, cy, r], frame: matrix };
  const scale = scaleOf(matrix);
  const center = apply(matrix, cx, cy);
  return {
    coords: [...apply(matrix, ...focus), fr * scale, ...center, r * scale],
    frame: null,
  };
}

/** A focus outside of the circle is drawn to its edge: SVG 1.1, 13.2.3. */
function within(x: number, y: number, cx: number, cy: number, r: number): [number, number] {
  const fx = Number.isNaN(x) ? cx : x;
  const fy = Number.isNaN(y) ? cy : y;
  const distance = Math.hypot(fx - cx, fy - cy);
  if (distance < r) return [fx, fy];
  const shrink = (0.999 * r) / distance;
  return [cx + (fx - cx) * shrink, cy + (fy - cy) * shrink];
}
