import type { Element } from '../../dom/types.ts';
import type { ComputedStyle } from '../../style/types.ts';
import type { DisplayItem, Path } from '../../types.ts';
import { boundsOf } from '../geometry/paths.ts';
import { shapes } from '../geometry/shapes.ts';
import { drawMarkers } from '../markers/index.ts';
import { paintFill } from '../paint/fill.ts';
import { paintStroke } from '../paint/stroke.ts';
import { inside, lengthReader, styleAt } from '../place.ts';
import type { Place } from '../types.ts';

/** A basic shape or path: filled, then stroked, then its markers (SVG 2, 13.8). */
export function drawShape(element: Element, around: Place): DisplayItem[] {
  const place = inside(element, around);
  const style = styleAt(element, around);
  const path = shapePath(element, style, place);
  const bounds = boundsOf(path);
  if (bounds === null || style.visibility === 'hidden') return [];
  const shape = { element, path, style, bounds, place };
  const fill = paintFill(shape);
  const stroke = paintStroke(shape);
  const markers = drawMarkers(shape);
  if (fill?.type === 'path' && stroke?.type === 'path') {
    return [{ ...fill, stroke: stroke.stroke }, ...markers];
  }
  return [fill, stroke].filter((item) => item !== null).concat(markers);
}

/** The geometry in user units; empty where it is disabled or wrong. */
export function shapePath(element: Element, style: ComputedStyle, place: Place): Path {
  return shapes[element.name]!({
    length: lengthReader(element, style, place),
    attribute: (name) => element.attributes.get(name),
    invalid: place.drawing.invalid,
  });
}
