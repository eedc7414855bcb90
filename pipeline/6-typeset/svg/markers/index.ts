import type { Element } from '../../dom/types.ts';
import type { DisplayItem } from '../../types.ts';
import { presentation, urlId } from '../attributes/presentation.ts';
import type { Shape } from '../paint/shape.ts';
import { drawMarker } from './marker.ts';
import { bisector, type Vertex, vertices } from './vertices.ts';

const bearers: ReadonlySet<string> = new Set(['path', 'line', 'polyline', 'polygon']);

/** Arrow heads and the like on the vertices of a path: SVG 2, 13.7. */
export function drawMarkers(shape: Shape): DisplayItem[] {
  const { element, path } = shape;
  if (!bearers.has(element.name)) return [];
  const start = marker('marker-start', shape);
  const mid = marker('marker-mid', shape);
  const end = marker('marker-end', shape);
  if (start === null && mid === null && end === null) return [];
  const all = vertices(path);
  const last = all.length - 1;
  return all.flatMap((vertex, i) => [
    ...(i === 0 ? one(start, vertex, shape, true) : []),
    ...(i > 0 && i < last ? one(mid, vertex, shape, false) : []),
    ...(i === last ? one(end, vertex, shape, false) : []),
  ]);
}

function marker(property: string, { element, place }: Shape): Element | null {
  const id = urlId(presentation(element, property) ?? presentation(element, 'marker'));
  if (id === null) return null;
  const found = place.drawing.byId(id);
  if (found?.name === 'marker') return found;
  place.drawing.invalid(`the marker "#${id}"`);
  return null;
}

function one(
  element: Element | null,
  vertex: Vertex,
  { style, place }: Shape,
  first: boolean,
): readonly DisplayItem[] {
  if (element === null) return [];
  const orient = element.attributes.get('orient') ?? '0';
  const reverse = first && orient === 'auto-start-reverse' ? Math.PI : 0;
  const angle = orient.startsWith('auto')
    ? bisector(vertex) + reverse
    : (Number.parseFloat(orient) * Math.PI) / 180 || 0;
  return drawMarker(element, vertex, angle, style.strokeWidth, place);
}
