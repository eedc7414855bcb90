import type { Image, ImageReference, Paragraph, PhrasingContent } from 'mdast';
import { type ImageAttributes, imageAttributes, noAttributes } from './image-attributes.ts';

export interface LoneImage {
  readonly image: Image | ImageReference;
  readonly attributes: ImageAttributes;
  /** What stands in the lines below the image, in the same paragraph. */
  readonly below: readonly PhrasingContent[];
}

const bracesThen = /^[ \t]*(?:\{([^{}\n]*)\})?[ \t]*(\n|$)/;

/** An image that is alone in its paragraph, or at least in its first line. Else null. */
export function loneImage(paragraph: Paragraph): LoneImage | null {
  const [image, next, ...others] = paragraph.children;
  if (image?.type !== 'image' && image?.type !== 'imageReference') return null;
  if (next === undefined) return { image, attributes: noAttributes, below: [] };
  if (next.type !== 'text') return null;
  const match = bracesThen.exec(next.value);
  const attributes = match?.[1] === undefined ? noAttributes : imageAttributes(match[1]);
  if (match === null || attributes === null) return null;
  const rest = next.value.slice(match[0].length);
  if (rest === '' && others.length > 0) return null;
  const below = rest === '' ? [] : [{ ...next, value: rest }, ...others];
  return { image, attributes, below };
}
