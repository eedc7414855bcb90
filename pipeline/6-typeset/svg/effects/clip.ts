import type { Element } from '../../dom/types.ts';
import type { DisplayItem, GroupItem, PathCommand } from '../../types.ts';
import { hrefId, presentation, urlId } from '../attributes/presentation.ts';
import { shapePath } from '../draw/shape.ts';
import { concat, translation } from '../geometry/matrix.ts';
import { transformPath } from '../geometry/paths.ts';
import { shapes } from '../geometry/shapes.ts';
import { deeper, inside, lengthReader, styleAt } from '../place.ts';
import type { Matrix, Place } from '../types.ts';
import { boxOf } from './box.ts';

type Clip = GroupItem['clip'];

/** The clip of `clip-path: url(#id)` in pt (CSS Masking 1, 5); null where there is none. */
export function clipOf(element: Element, items: readonly DisplayItem[], around: Place): Clip {
  const { drawing } = around;
  const value = presentation(element, 'clip-path') ?? 'none';
  if (value === 'none') return null;
  const id = urlId(value);
  const clipPath = id === null ? null : drawing.byId(id);
  if (clipPath === null || clipPath.name !== 'clipPath') {
    if (id === null) drawing.unsupported('basic shapes in clip-path');
    else drawing.invalid(`the clip-path "#${id}"`);
    return null;
  }
  if (presentation(clipPath, 'clip-path') !== null) drawing.unsupported('a clipped <clipPath>');
  const place = inside(clipPath, contentPlace(clipPath, element, items, around));
  const path: PathCommand[] = [];
  let rule: 'nonzero' | 'evenodd' = 'nonzero';
  for (const child of clipPath.children) {
    if (child.type !== 'element') continue;
    path.push(...silhouette(child, place));
    if (presentation(child, 'clip-rule') === 'evenodd') rule = 'evenodd';
  }
  return { path, rule };
}

/** Units of the clip: the user space of the element, or its bounding box. */
function contentPlace(
  clipPath: Element,
  element: Element,
  items: readonly DisplayItem[],
  around: Place,
): Place {
  const place = { ...inside(element, around), adoption: null };
  if (clipPath.attributes.get('clipPathUnits') !== 'objectBoundingBox') return place;
  const box = boxOf(items);
  if (box === null) return place;
  const [left, top, right, bottom] = box;
  const matrix: Matrix = [right - left, 0, 0, bottom - top, left, top];
  return { ...place, matrix, viewport: { width: 1, height: 1 } };
}

/** The outline of a shape, or of the one that `<use>` refers to, in pt. */
function silhouette(element: Element, around: Place): readonly PathCommand[] {
  const { drawing } = around;
  const style = styleAt(element, around);
  const place = inside(element, around);
  if (style.display === 'none') return [];
  if (element.name === 'use') return usedSilhouette(element, place);
  if (Object.hasOwn(shapes, element.name)) {
    return transformPath(place.matrix, shapePath(element, style, place));
  }
  if (element.name === 'text') drawing.unsupported('text in <clipPath>');
  return [];
}

function usedSilhouette(element: Element, around: Place): readonly PathCommand[] {
  const id = hrefId(element);
  const target = id === null ? null : around.drawing.byId(id);
  const place = deeper(around);
  if (target === null || place === null) return [];
  const length = lengthReader(element, styleAt(element, around), around);
  const shift = translation(length('x', 'x') ?? 0, length('y', 'y') ?? 0);
  return silhouette(target, { ...place, matrix: concat(place.matrix, shift) });
}
