import type { DisplayItem, Stroke } from '../../types.ts';
import { presentation } from '../attributes/presentation.ts';
import { concat, identity, isSimilarity, scaleOf } from '../geometry/matrix.ts';
import { unitsPerPt } from '../types.ts';
import { resolvePaint } from './resolve.ts';
import { framedPath, type Shape } from './shape.ts';

/**
 * SVG 2, 13.5. A transform that is no similarity bends the pen: then the stroke is drawn in user
 * units inside of a frame.
 */
export function paintStroke(shape: Shape): DisplayItem | null {
  const { style, bounds, place, element } = shape;
  if (!(style.strokeWidth > 0)) return null;
  const rigid = presentation(element, 'vector-effect') === 'non-scaling-stroke';
  const outer = rigid || isSimilarity(place.matrix) ? null : place.matrix;
  const paintPlace = outer === null ? place : { ...place, matrix: identity };
  const resolved = resolvePaint(style.stroke, style.strokeOpacity, bounds, paintPlace);
  if (resolved === null) return null;
  const { paint, frame: inner } = resolved;
  const frame = outer !== null && inner !== null ? concat(outer, inner) : (outer ?? inner);
  const scale = rigid ? 1 : unitsPerPt * (outer === null ? scaleOf(place.matrix) : 1);
  const innerScale = inner === null ? 1 : scaleOf(inner);
  return framedPath(shape, frame, {
    fill: null,
    stroke: { paint, ...pen(shape, scale / innerScale) },
  });
}

/** Styles are in pt; `scale` is what a pt of theirs measures where the stroke is drawn. */
function pen({ style }: Shape, scale: number): Omit<Stroke, 'paint'> {
  return {
    width: style.strokeWidth * scale,
    dash: style.strokeDasharray.map((length) => length * scale),
    dashOffset: style.strokeDashoffset * scale,
    cap: style.strokeLinecap,
    join: style.strokeLinejoin,
    miterLimit: style.strokeMiterlimit,
  };
}
