import type { SvgPaint } from '../../style/types.ts';
import type { Bounds } from '../geometry/paths.ts';
import type { Place } from '../types.ts';
import { type PlacedGradient, placeGradient } from './gradient.ts';

/** A fill or stroke for the page; null paints nothing. `bounds` is in user units. */
export function resolvePaint(
  value: SvgPaint,
  opacity: number,
  bounds: Bounds,
  place: Place,
): PlacedGradient | null {
  if (value === 'none') return null;
  if (!('url' in value)) return { paint: { ...value, alpha: value.alpha * opacity }, frame: null };
  const { drawing } = place;
  const id = value.url.replace(/^[^#]*#/, '');
  const server = drawing.byId(id);
  if (server?.name === 'linearGradient' || server?.name === 'radialGradient') {
    return placeGradient(server, bounds, opacity, place);
  }
  if (server === null) drawing.invalid(`the paint "#${id}"`);
  else drawing.unsupported(`<${server.name}>`);
  return null;
}
