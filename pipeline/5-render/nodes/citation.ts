import type { Citation, CitationItem } from '../../2-parse/types.ts';
import type { Cited } from '../citations/index.ts';
import { attributes, escapeHtml } from '../html.ts';
import type { NodeRenderer, RenderContext } from './types.ts';

/** `(see Smith 2020, p. 12; Jones 1999)` or `[1, p. 12; 3]`; each leads to its entry in the list. */
export const citation: NodeRenderer<Citation> = ({ items }, context) => {
  const numeric = context.citations.style === 'numeric';
  const parts = items.map((item) => {
    const cited = context.citations.byKey.get(item.key);
    return cited === undefined ? escapeHtml(`@${item.key}`) : citeHtml(item, cited, context);
  });
  const inside = parts.join('; ');
  return `<span class="citation">${numeric ? `[${inside}]` : `(${inside})`}</span>`;
};

function citeHtml(item: CitationItem, cited: Cited, { citations }: RenderContext): string {
  const { prefix, suffix, suppressAuthor } = item;
  const name = suppressAuthor ? cited.year : `${cited.names} ${cited.year}`;
  const shown = escapeHtml(citations.style === 'numeric' ? String(cited.number) : name);
  const link = citations.listed ? `<a${attributes({ href: `#${cited.id}` })}>${shown}</a>` : shown;
  const before = prefix === '' ? '' : `${escapeHtml(prefix)} `;
  const after =
    suffix === '' ? '' : `, ${escapeHtml(suffix.replace(/^(pp?\.|§+) (?=\d)/, '$1\u00a0'))}`;
  return before + link + after;
}
