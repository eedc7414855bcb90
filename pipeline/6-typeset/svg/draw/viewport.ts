import type { Element } from '../../dom/types.ts';
import type { DisplayItem } from '../../types.ts';
import { fitViewBox, parseViewBox } from '../attributes/viewbox.ts';
import { concat, translation } from '../geometry/matrix.ts';
import { rectanglePath, transformPath } from '../geometry/paths.ts';
import { lengthReader, styleAt } from '../place.ts';
import type { Place, Rectangle } from '../types.ts';
import { drawChildren } from './children.ts';

/** `<svg>` inside of another. */
export function drawNestedSvg(element: Element, place: Place): DisplayItem[] {
  const length = lengthReader(element, styleAt(element, place), place);
  return drawViewport(element, place, {
    x: length('x', 'x') ?? 0,
    y: length('y', 'y') ?? 0,
    width: length('width', 'x') ?? place.viewport.width,
    height: length('height', 'y') ?? place.viewport.height,
  });
}

/**
 * Children of an element that establishes a viewport (SVG 2, 8.2), fitted and clipped to it.
 * `initial` is its view box where it has none of its own.
 */
export function drawViewport(
  element: Element,
  place: Place,
  into: Rectangle,
  initial: Rectangle | null = null,
): DisplayItem[] {
  if (!(into.width > 0) || !(into.height > 0)) return [];
  const { attributes } = element;
  const box = parseViewBox(attributes.get('viewBox')) ?? initial;
  const fit =
    box === null
      ? translation(into.x, into.y)
      : fitViewBox(box, into, attributes.get('preserveAspectRatio'));
  const items = drawChildren(element, {
    ...place,
    matrix: concat(place.matrix, fit),
    viewport: box ?? into,
  });
  if (items.length === 0 || attributes.get('overflow') === 'visible') return items;
  const frame = rectanglePath(into.x, into.y, into.width, into.height);
  const path = transformPath(place.matrix, frame);
  return [{ type: 'group', transform: null, clip: { path, rule: 'nonzero' }, opacity: 1, items }];
}
