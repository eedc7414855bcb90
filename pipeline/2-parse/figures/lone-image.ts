import type { Image, ImageReference, Paragraph, PhrasingContent } from 'mdast';

export interface LoneImage {
  readonly image: Image | ImageReference;
  readonly id: string | null;
  /** What stands in the lines below the image, in the same paragraph. */
  readonly below: readonly PhrasingContent[];
}

const idThen = /^[ \t]*(?:\{#([\p{L}\p{N}_][\p{L}\p{N}_.:-]*)\})?[ \t]*(\n|$)/u;

/** An image that is alone in its paragraph, or at least in its first line. Else null. */
export function loneImage(paragraph: Paragraph): LoneImage | null {
  const [image, next, ...others] = paragraph.children;
  if (image?.type !== 'image' && image?.type !== 'imageReference') return null;
  if (next === undefined) return { image, id: null, below: [] };
  if (next.type !== 'text') return null;
  const match = idThen.exec(next.value);
  if (match === null) return null;
  const rest = next.value.slice(match[0].length);
  if (rest === '' && others.length > 0) return null;
  const below = rest === '' ? [] : [{ ...next, value: rest }, ...others];
  return { image, id: match[1] ?? null, below };
}
