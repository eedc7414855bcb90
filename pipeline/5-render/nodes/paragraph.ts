import type { Paragraph } from '../../2-parse/types.ts';
import { attributes, escapeHtml } from '../html.ts';
import { idOf, labelOf } from './label.ts';
import type { NodeRenderer, RenderContext } from './types.ts';

export const paragraph: NodeRenderer<Paragraph> = (node, context) => {
  const number = labelOf(node, context)?.number ?? null;
  const content = context.inlines(node.children);
  if (number !== null)
    return `<p${idOf(node, context)} class="numbered">${numberHtml(number, node, context)}${content}</p>\n`;
  const link = context.permalinks?.get(node);
  if (link === undefined) return `<p${idOf(node, context)}>${content}</p>\n`;
  return `<p${attributes({ id: link })}>${content}${permalink(link)}</p>\n`;
};

/** On a screen the number is a link to its paragraph, for those who want to pass it on. */
function numberHtml(number: string, node: Paragraph, context: RenderContext): string {
  const id = labelOf(node, context)?.id;
  const text = escapeHtml(number);
  if (context.permalinks === null || id === undefined)
    return `<span class="paragraph-number">${text} </span>`;
  const href = attributes({ href: `#${id}` });
  return `<a class="paragraph-number"${href} tabindex="-1">${text} </a>`;
}

/** For the pointer only: a tab stop and an announcement at every paragraph would hinder reading. */
function permalink(id: string): string {
  return `<a class="permalink"${attributes({ href: `#${id}` })} tabindex="-1" aria-hidden="true"></a>`;
}
