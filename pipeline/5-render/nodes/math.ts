import type { Math as Formula, InlineMath } from '../../2-parse/types.ts';
import { escapeHtml } from '../html.ts';
import { idOf } from './label.ts';
import type { NodeRenderer } from './types.ts';

/** A formula as it was written: formulas are not set yet. */
export const math: NodeRenderer<Formula> = (node, context) =>
  `<pre class="math"${idOf(node, context)}><code>${escapeHtml(node.value)}</code></pre>\n`;

export const inlineMath: NodeRenderer<InlineMath> = (node) =>
  `<code class="math">${escapeHtml(node.value)}</code>`;
