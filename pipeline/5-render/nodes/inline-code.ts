import type { InlineCode } from '../../2-parse/types.ts';
import { escapeHtml } from '../html.ts';
import type { NodeRenderer } from './types.ts';

export const inlineCode: NodeRenderer<InlineCode> = (node) =>
  `<code>${escapeHtml(node.value)}</code>`;
