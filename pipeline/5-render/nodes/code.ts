import type { Code } from '../../2-parse/types.ts';
import { attributes, escapeHtml } from '../html.ts';
import { idOf } from './label.ts';
import type { NodeRenderer } from './types.ts';

export const code: NodeRenderer<Code> = (node, context) => {
  const language = node.lang === null ? null : `language-${node.lang}`;
  const html = context.highlighted(node) ?? escapeHtml(node.value);
  const value = node.value === '' ? '' : `${html}\n`;
  // On a screen long lines scroll, by the keyboard too.
  const stop = attributes({ tabindex: context.permalinks === null ? null : '0' });
  return `<pre${idOf(node, context)}${stop}><code${attributes({ class: language })}>${value}</code></pre>\n`;
};
