import type { KeyFigure } from '../../2-parse/types.ts';
import { escapeHtml } from '../html.ts';
import type { NodeRenderer } from './types.ts';

/** A key figure in running text: its words, with an anchor to quote it by. */
export const keyFigure: NodeRenderer<KeyFigure> = (node, context) => {
  const id = context.brief.labels.get(node)?.id ?? node.id;
  const anchor = id === undefined ? '' : ` id="${escapeHtml(id)}"`;
  return `<span class="key-figure-mention"${anchor}>${context.inlines(node.children)}</span>`;
};
