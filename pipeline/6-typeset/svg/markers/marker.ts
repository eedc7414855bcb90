import type { Element } from '../../dom/types.ts';
import type { DisplayItem } from '../../types.ts';
import { parseNumber } from '../attributes/numbers.ts';
import { fitViewBox, parseViewBox } from '../attributes/viewbox.ts';
import { drawChildren } from '../draw/children.ts';
import { apply, concat, identity, rotation, scaling, translation } from '../geometry/matrix.ts';
import { rectanglePath, transformPath } from '../geometry/paths.ts';
import { deeper } from '../place.ts';
import { type Place, unitsPerPt } from '../types.ts';

/** A marker with its reference point on the vertex. `strokeWidth` is in pt. */
export function drawMarker(
  marker: Element,
  at: { readonly x: number; readonly y: number },
  angle: number,
  strokeWidth: number,
  around: Place,
): readonly DisplayItem[] {
  const place = deeper(around);
  if (place === null) return [];
  const number = (name: string, initial: number) =>
    parseNumber(marker.attributes.get(name), initial);
  const width = number('markerWidth', 3);
  const height = number('markerHeight', 3);
  if (!(width > 0) || !(height > 0)) return [];
  const unit =
    marker.attributes.get('markerUnits') === 'userSpaceOnUse' ? 1 : strokeWidth * unitsPerPt;
  const box = parseViewBox(marker.attributes.get('viewBox'));
  const fit =
    box === null
      ? identity
      : fitViewBox(
          box,
          { x: 0, y: 0, width, height },
          marker.attributes.get('preserveAspectRatio'),
        );
  const [refX, refY] = apply(fit, number('refX', 0), number('refY', 0));
  const turned = concat(concat(translation(at.x, at.y), rotation(angle)), scaling(unit, unit));
  const frame = concat(place.matrix, concat(turned, translation(-refX, -refY)));
  const items = drawChildren(marker, {
    ...place,
    matrix: concat(frame, fit),
    viewport: box ?? { width, height },
    adoption: null,
  });
  if (items.length === 0 || marker.attributes.get('overflow') === 'visible') return items;
  const path = transformPath(frame, rectanglePath(0, 0, width, height));
  return [{ type: 'group', transform: null, clip: { path, rule: 'nonzero' }, opacity: 1, items }];
}
