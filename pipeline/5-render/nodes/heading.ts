import type { Heading } from '../../2-parse/types.ts';
import { escapeHtml } from '../html.ts';
import { idOf, labelOf } from './label.ts';
import type { NodeRenderer } from './types.ts';

export const heading: NodeRenderer<Heading> = (node, context) => {
  const number = labelOf(node, context)?.number ?? null;
  const prefix = number === null ? '' : `<span class="number">${escapeHtml(number)}</span> `;
  const depth = Math.min(6, node.depth + context.headingOffset);
  const content = prefix + context.inlines(node.children);
  return `<h${depth}${idOf(node, context)}>${content}</h${depth}>\n`;
};
