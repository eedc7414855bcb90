import type { Blockquote } from '../../2-parse/types.ts';
import { idOf } from './label.ts';
import type { NodeRenderer } from './types.ts';

/** With an attribution it is a figure, as HTML wants it: `<cite>` is no part of what is quoted. */
export const blockquote: NodeRenderer<Blockquote> = (node, context) => {
  const id = idOf(node, context);
  const quote = context.blocks(node.children);
  if (node.attribution === undefined) return `<blockquote${id}>\n${quote}</blockquote>\n`;
  const attribution = context.inlines(node.attribution);
  return `<figure class="quotation"${id}>\n<blockquote>\n${quote}</blockquote>\n<figcaption>— ${attribution}</figcaption>\n</figure>\n`;
};
