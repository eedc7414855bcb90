import type { ValueReference } from '../../2-parse/types.ts';
import { escapeHtml } from '../html.ts';
import type { NodeRenderer } from './types.ts';

/** `:value[]{#id}`: the key figure's number as its author wrote it. */
export const valueReference: NodeRenderer<ValueReference> = (node, { index }) => {
  const entry = index.keyFigures.get(node.target);
  return entry === undefined
    ? `<span class="unresolved">#${escapeHtml(node.target)}</span>`
    : `<span class="value-reference">${escapeHtml(entry.text)}</span>`;
};
