import type { HtmlBlock, HtmlInline } from '../../2-parse/types.ts';
import { sanitiseHtml } from '../sanitise/index.ts';
import type { NodeRenderer } from './types.ts';

/** Raw HTML alone. Among siblings, `raw.ts` balances its tags with theirs first. */
export const html: NodeRenderer<HtmlBlock> = (node) => `${sanitiseHtml(node.value)}\n`;

export const htmlInline: NodeRenderer<HtmlInline> = (node) => sanitiseHtml(node.value, 'inline');
