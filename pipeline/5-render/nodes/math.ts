import type { InlineMath, Math as MathBlock } from '../../2-parse/types.ts';
import { escapeHtml } from '../html.ts';
import { idOf } from './label.ts';
import type { NodeRenderer } from './types.ts';

/** A formula on a line of its own; one that could not be drawn is printed as its author wrote it. */
export const math: NodeRenderer<MathBlock> = (node, context) => {
  const svg = context.formula(node);
  const id = idOf(node, context);
  return svg === ''
    ? `<pre class="math"${id}><code>${escapeHtml(node.value)}</code></pre>\n`
    : `<div class="math"${id} tabindex="0">${svg}</div>\n`;
};

export const inlineMath: NodeRenderer<InlineMath> = (node, context) =>
  context.formula(node) || `<code class="math">${escapeHtml(node.value)}</code>`;
