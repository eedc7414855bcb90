import type { Table, TableCell, TableRow } from '../../2-parse/types.ts';
import { attributes, escapeHtml } from './escape.ts';
import { idOf, labelOf } from './label.ts';
import type { NodeRenderer, RenderContext } from './types.ts';

export const table: NodeRenderer<Table> = (node, context) => {
  const [head, ...body] = node.children;
  const parts = [
    caption(node, context),
    head === undefined ? '' : `<thead>\n${row(head, node, 'th', context)}</thead>\n`,
    body.length === 0 ? '' : `<tbody>\n${rows(body, node, context)}</tbody>\n`,
  ];
  const html = `<table${idOf(node, context)}>\n${parts.join('')}</table>\n`;
  return node.attribution === null ? html : withAttribution(html, node.attribution, context);
};

function caption(node: Table, context: RenderContext): string {
  if (node.caption === null) return '';
  const number = labelOf(node, context)?.number ?? null;
  const name = `<span class="number">${escapeHtml(`${context.word('table')} ${number}`)}</span> `;
  return `<caption>${number === null ? '' : name}${context.inlines(node.caption)}</caption>\n`;
}

function withAttribution(
  html: string,
  attribution: NonNullable<Table['attribution']>,
  context: RenderContext,
): string {
  const source = `${escapeHtml(context.word('source'))}: ${context.inlines(attribution)}`;
  return `<div class="table">\n${html}<p class="attribution">${source}</p>\n</div>\n`;
}

function rows(nodes: readonly TableRow[], node: Table, context: RenderContext): string {
  return nodes.map((child) => row(child, node, 'td', context)).join('');
}

/** A row as wide as the head: GFM leaves out cells that are missing and drops those too many. */
function row(node: TableRow, table: Table, tag: 'th' | 'td', context: RenderContext): string {
  const columns = Math.max(table.align.length, node.children.length);
  const cells = Array.from({ length: columns }, (_, column) =>
    cell(node.children[column], table.align[column] ?? null, tag, context),
  );
  return `<tr${idOf(node, context)}>\n${cells.join('')}</tr>\n`;
}

function cell(
  node: TableCell | undefined,
  align: Table['align'][number],
  tag: 'th' | 'td',
  context: RenderContext,
): string {
  const scope = tag === 'th' ? 'col' : null;
  const open = attributes({ scope, class: align === null ? null : `align-${align}` });
  const id = node === undefined ? '' : idOf(node, context);
  return `<${tag}${id}${open}>${context.inlines(node?.children ?? [])}</${tag}>\n`;
}
