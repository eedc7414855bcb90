import type { Table, TableCell, TableRow } from '../../2-parse/types.ts';
import { type SafeHtml, safe } from '../html.ts';
import { numbered } from './figure.ts';
import type { NodeRenderer, RenderContext } from './types.ts';

/** What `table.hbs` is given. */
export interface TableView {
  readonly id: string | null;
  /** “Table 2”; null where it is not numbered. */
  readonly label: string | null;
  readonly caption: SafeHtml | null;
  readonly source: SafeHtml | null;
  /** How many columns: a wide table may be set wider than the text. */
  readonly columns: number;
  readonly head: readonly CellView[];
  /** True where every cell of the head is empty: such a head is not printed. */
  readonly headless: boolean;
  readonly rows: readonly (readonly CellView[])[];
}

export interface CellView {
  readonly content: SafeHtml;
  readonly align: 'left' | 'right' | 'center';
  /** Nothing stands in it: in a head it heads no column. */
  readonly empty: boolean;
  /** A figure: set in tabular numerals. */
  readonly numeric: boolean;
  /** The first cell of a row where it names the row. */
  readonly heading: boolean;
}

export const table: NodeRenderer<Table> = (node, context) => {
  const label = context.brief.labels.get(node);
  const columns = columnsOf(node, context);
  const [head, ...rows] = node.children;
  const cells = (row: TableRow, inHead: boolean) =>
    columns.map((column, index) => cellView(row.children[index], column, inHead, context));
  return context.partial('table', {
    id: label?.id ?? node.id ?? null,
    label: numbered(context.word('table'), label?.number ?? null),
    caption: node.caption ? safe(context.inlines(node.caption)) : null,
    source: node.attribution ? safe(context.inlines(node.attribution)) : null,
    columns: columns.length,
    head: head === undefined ? [] : cells(head, true),
    headless: context.plain(head?.children ?? []) === '',
    rows: rows.map((row) => cells(row, false)),
  } satisfies TableView);
};

interface Column {
  readonly align: 'left' | 'right' | 'center';
  readonly numeric: boolean;
  readonly names: boolean;
}

/**
 * A column of figures stands right unless the author said otherwise. The first column names its
 * rows where the table has other columns and the first is not figures itself.
 */
function columnsOf(node: Table, context: RenderContext): Column[] {
  const rows = node.children.slice(1);
  const count = Math.max(...node.children.map(({ children }) => children.length));
  return Array.from({ length: count }, (_, index) => {
    const texts = rows.map((row) => context.plain(row.children[index]?.children ?? []));
    const numeric = isNumeric(texts);
    return {
      numeric,
      align: node.align[index] ?? (numeric ? 'right' : 'left'),
      names: index === 0 && count > 1 && !numeric,
    };
  });
}

const figure = /^[-–−+±~<>≤≥]?\s?[$€£]?\d[\d.,\s\u00a0\u2009\u202f]*\s?(%|[a-z]{0,3})$/iu;
const blank = /^[-–—.…]?$|^n\/?a$/i;

/** All cells are figures or say that there is none, and at least one is a figure. */
function isNumeric(texts: readonly string[]): boolean {
  return (
    texts.some((text) => figure.test(text)) &&
    texts.every((text) => figure.test(text) || blank.test(text))
  );
}

function cellView(
  cell: TableCell | undefined,
  { align, numeric, names }: Column,
  inHead: boolean,
  context: RenderContext,
): CellView {
  return {
    content: safe(context.inlines(cell?.children ?? [])),
    empty: (cell?.children ?? []).length === 0,
    align,
    numeric,
    heading: names && !inHead,
  };
}
