import type { Image } from '../../2-parse/types.ts';
import { attributes, escapeHtml } from '../html.ts';
import { idOf } from './label.ts';
import type { NodeRenderer } from './types.ts';

/** An image by its file in the pack; where it has none, its alternative text. */
export const image: NodeRenderer<Image> = (node, context) => {
  const id = idOf(node, context);
  if (node.file === null) return `<span class="missing-image"${id}>${escapeHtml(node.alt)}</span>`;
  return `<img${id}${attributes({ src: context.image(node.file), alt: node.alt, title: node.title })} />`;
};
