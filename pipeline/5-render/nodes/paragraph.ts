import type { Inline, Paragraph } from '../../2-parse/types.ts';
import { attributes, escapeHtml } from '../html.ts';
import { idOf, labelOf } from './label.ts';
import type { NodeRenderer, RenderContext } from './types.ts';

export const paragraph: NodeRenderer<Paragraph> = (node, context) => {
  const number = labelOf(node, context)?.number ?? null;
  const content = context.inlines(node.children);
  const lead = endsWithColon(node.children) ? 'lead-in' : null;
  if (number !== null) {
    const names = attributes({ class: lead === null ? 'numbered' : `numbered ${lead}` });
    return `<p${idOf(node, context)}${names}>${numberHtml(number, node, context)}${content}</p>\n`;
  }
  const link = context.permalinks?.get(node);
  const names = attributes({ class: lead });
  if (link === undefined) return `<p${idOf(node, context)}${names}>${content}</p>\n`;
  return `<p${attributes({ id: link })}${names}>${content}${permalink(link)}</p>\n`;
};

/** A page that ended with it would promise what it does not hold. */
function endsWithColon(nodes: readonly Inline[]): boolean {
  const last = nodes.at(-1);
  if (last?.type === 'text') return /[:：]\s*$/.test(last.value);
  return last !== undefined && 'children' in last && endsWithColon(last.children);
}

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
