import type { Element } from '../../dom/types.ts';
import type { DisplayItem } from '../../types.ts';
import { hrefId } from '../attributes/presentation.ts';
import { concat, translation } from '../geometry/matrix.ts';
import { deeper, inside, lengthReader, styleAt } from '../place.ts';
import type { Place } from '../types.ts';
import { drawViewport } from './viewport.ts';

/** `<use>`: a copy of another element (SVG 2, 5.5). */
export function drawUse(element: Element, around: Place): readonly DisplayItem[] {
  const { drawing } = around;
  const id = hrefId(element);
  const original = id === null ? null : drawing.byId(id);
  const place = deeper(inside(element, around));
  if (place === null) return [];
  if (original === null) {
    drawing.invalid(`the reference of <use> "${id ?? ''}"`);
    return [];
  }
  const style = styleAt(element, around);
  const length = lengthReader(element, style, place);
  const shifted: Place = {
    ...place,
    matrix: concat(place.matrix, translation(length('x', 'x') ?? 0, length('y', 'y') ?? 0)),
    adoption: { original: drawing.env.style(original.parent ?? original), adopted: style },
  };
  if (original.name !== 'symbol' && original.name !== 'svg') return drawing.draw(original, shifted);
  return drawSized(original, shifted, length('width', 'x'), length('height', 'y'));
}

/** The size on `<use>` goes before that of the symbol: 5.5.2. */
function drawSized(
  original: Element,
  place: Place,
  width: number | null,
  height: number | null,
): readonly DisplayItem[] {
  const style = styleAt(original, place);
  const own = lengthReader(original, style, place);
  const into = {
    x: own('x', 'x') ?? 0,
    y: own('y', 'y') ?? 0,
    width: width ?? own('width', 'x') ?? place.viewport.width,
    height: height ?? own('height', 'y') ?? place.viewport.height,
  };
  const inner = inside(original, place);
  return drawViewport(original, inner, into);
}
