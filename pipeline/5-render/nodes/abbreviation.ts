import type { Abbreviation } from '../../2-parse/types.ts';
import { attributes, escapeHtml } from '../html.ts';
import { idOf } from './label.ts';
import type { NodeRenderer } from './types.ts';

export const abbreviation: NodeRenderer<Abbreviation> = (node, context) => {
  // Inside, nothing is spelt out again.
  const children =
    context.abbreviations.pattern === null
      ? context.inlines(node.children)
      : escapeHtml(context.plain(node.children));
  return `<abbr${idOf(node, context)}${attributes({ title: node.title })}>${children}</abbr>`;
};
