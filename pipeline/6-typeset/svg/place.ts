import type { Element } from '../dom/types.ts';
import type { ComputedStyle } from '../style/types.ts';
import { parseLength } from './attributes/length.ts';
import { parseTransform } from './attributes/transform.ts';
import { concat } from './geometry/matrix.ts';
import { adopt } from './inherit.ts';
import { type Place, unitsPerPt } from './types.ts';

/** The element's style, as it is where it is set: copies made by `<use>` inherit from that. */
export function styleAt(element: Element, { drawing, adoption }: Place): ComputedStyle {
  const style = drawing.env.style(element);
  return adoption === null ? style : adopt(style, adoption.original, adoption.adopted);
}

/** The place of the element's children, after its `transform`. */
export function inside(element: Element, place: Place): Place {
  const text = element.attributes.get('transform');
  const adoption = place.adoption && {
    original: place.drawing.env.style(element),
    adopted: styleAt(element, place),
  };
  if (text === undefined) return { ...place, adoption };
  const transform = parseTransform(text);
  if (transform === null) {
    place.drawing.invalid(`the transform "${text}"`);
    return { ...place, adoption };
  }
  return { ...place, adoption, matrix: concat(place.matrix, transform) };
}

/** Reads a length attribute in user units. */
export function lengthReader(element: Element, style: ComputedStyle, { viewport }: Place) {
  const { width, height } = viewport;
  const bases = { x: width, y: height, diagonal: Math.hypot(width, height) / Math.SQRT2 };
  const fontSize = style.fontSize * unitsPerPt;
  return (name: string, base: keyof typeof bases): number | null =>
    parseLength(element.attributes.get(name), { percent: bases[base], fontSize });
}

const maxDepth = 24;

/** The place of what a reference leads to; null, and reported, where they go round in circles. */
export function deeper(place: Place): Place | null {
  if (place.depth >= maxDepth) {
    place.drawing.tooComplex();
    return null;
  }
  return { ...place, depth: place.depth + 1 };
}
