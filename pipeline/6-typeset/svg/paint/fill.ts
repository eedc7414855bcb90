import type { DisplayItem } from '../../types.ts';
import { resolvePaint } from './resolve.ts';
import { framedPath, type Shape } from './shape.ts';

/** SVG 2, 13.4. */
export function paintFill(shape: Shape): DisplayItem | null {
  const { style, bounds, place } = shape;
  const fill = resolvePaint(style.fill, style.fillOpacity, bounds, place);
  return fill && framedPath(shape, fill.frame, { fill: fill.paint, stroke: null });
}
