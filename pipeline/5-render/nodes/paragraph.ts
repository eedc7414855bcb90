import type { Paragraph } from '../../2-parse/types.ts';
import { escapeHtml } from '../html.ts';
import { idOf, labelOf } from './label.ts';
import type { NodeRenderer } from './types.ts';

export const paragraph: NodeRenderer<Paragraph> = (node, context) => {
  const number = labelOf(node, context)?.number ?? null;
  const content = context.inlines(node.children);
  const id = idOf(node, context);
  if (number === null) return `<p${id}>${content}</p>\n`;
  const mark = `<span class="paragraph-number">${escapeHtml(number)} </span>`;
  return `<p${id} class="numbered">${mark}${content}</p>\n`;
};
