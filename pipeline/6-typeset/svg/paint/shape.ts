import type { Element } from '../../dom/types.ts';
import type { ComputedStyle } from '../../style/types.ts';
import type { DisplayItem, Path, PathItem } from '../../types.ts';
import { concat, invert } from '../geometry/matrix.ts';
import { type Bounds, transformPath } from '../geometry/paths.ts';
import type { Matrix, Place } from '../types.ts';

/** Something to be filled and stroked. */
export interface Shape {
  readonly element: Element;
  /** In user units. */
  readonly path: Path;
  readonly bounds: Bounds;
  readonly style: ComputedStyle;
  readonly place: Place;
}

/** A path item in the page's coordinates, or in those of a frame that the page is told of. */
export function framedPath(
  { path, place, style }: Shape,
  frame: Matrix | null,
  paint: Pick<PathItem, 'fill' | 'stroke'>,
): DisplayItem | null {
  const back = frame === null ? null : invert(frame);
  if (frame !== null && back === null) return null;
  const item: PathItem = {
    type: 'path',
    path: transformPath(back === null ? place.matrix : concat(back, place.matrix), path),
    fillRule: style.fillRule,
    tag: place.drawing.tag,
    ...paint,
  };
  if (frame === null) return item;
  return { type: 'group', transform: frame, clip: null, opacity: 1, items: [item] };
}
