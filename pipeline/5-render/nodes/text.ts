import type { Text } from '../../2-parse/types.ts';
import { attributes, escapeHtml } from '../html.ts';
import type { NodeRenderer } from './types.ts';

/** Text; abbreviations that the pack spells out are marked up. */
export const text: NodeRenderer<Text> = ({ value }, { abbreviations: { pattern, titles } }) => {
  if (pattern === null) return escapeHtml(value);
  let html = '';
  let done = 0;
  for (const { 0: short, index } of value.matchAll(pattern)) {
    const title = attributes({ title: titles.get(short) });
    html += `${escapeHtml(value.slice(done, index))}<abbr${title}>${escapeHtml(short)}</abbr>`;
    done = index + short.length;
  }
  return html + escapeHtml(value.slice(done));
};
