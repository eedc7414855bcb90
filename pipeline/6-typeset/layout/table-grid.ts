import type { RowsBox, TableBox, TableGrid, TableRow } from '../boxes/types.ts';
import { textContent } from '../dom/index.ts';
import type { IntrinsicWidths } from '../lines/types.ts';
import { report } from '../pages/codes.ts';
import { breakableTable } from './breakable.ts';
import type { Context } from './context.ts';
import { borderBoxWidth, clampWidth, edgesOf, marginsOf } from './sizes.ts';
import { collapseBorders, collapsedCellStyle } from './table-borders.ts';
import { columnWidths, distribute } from './table-columns.ts';
import { mirrored } from './table-mirror.ts';
import type { Space } from './types.ts';

/** A table measured for a width: what all its pages share. */
export interface MeasuredTable {
  /** The width of the containing block it was measured for. */
  readonly available: number;
  readonly grid: TableGrid;
  readonly header: readonly RowsBox[];
  readonly body: readonly RowsBox[];
  readonly footer: readonly RowsBox[];
}

/** Columns, borders and rows of a table. */
export function measureTable(source: TableBox, space: Space, context: Context): MeasuredTable {
  const available = space.forcedWidth ?? space.width;
  const known = context.memo.tables.get(source);
  if (known?.available === available) return known;
  const physical = mirrored(source);
  const borders = collapseBorders(physical);
  const asked = borders ? withCollapsedCells(physical, borders) : physical;
  const table = fitting(asked, space, context);
  const grid = {
    ...columnsOf(table, space, context),
    borders,
    rowGap: borders ? 0 : table.style.borderSpacing.vertical,
  };
  const units = rowUnits(table, grid);
  const inSection = (section: TableRow['section']) =>
    units.filter(({ rows }) => rows[0]?.section === section);
  const measured = {
    available,
    grid,
    header: inSection('header'),
    body: inSection('body'),
    footer: inSection('footer'),
  };
  context.memo.tables.set(source, measured);
  return measured;
}

/**
 * The table, or where even its longest words have no room side by side, the table with words that
 * break. Diagnostic: `table-too-wide`.
 */
function fitting(table: TableBox, space: Space, context: Context): TableBox {
  const available = space.forcedWidth ?? space.width;
  const { width } = columnsOf(table, space, context);
  if (!Number.isFinite(available) || width <= available + 0.5) return table;
  const caption = table.captions[0]?.box.element ?? null;
  const name = caption === null ? '' : ` "${textContent(caption).replace(/\s+/g, ' ').trim()}"`;
  const message = `The table${name} is ${Math.ceil(width - available)} pt wider than its column: its words are broken to fit`;
  const hint = 'Use fewer columns or shorter words';
  context.diagnostics.push(report('table-too-wide', { message, hint }));
  return breakableTable(table);
}

function withCollapsedCells(
  table: TableBox,
  borders: NonNullable<ReturnType<typeof collapseBorders>>,
): TableBox {
  const rows = table.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) => ({
      ...cell,
      box: { ...cell.box, style: collapsedCellStyle(cell, row.index, borders) },
    })),
  }));
  return { ...table, rows };
}

function columnsOf(
  table: TableBox,
  space: Space,
  context: Context,
): Pick<TableGrid, 'width' | 'columns'> {
  const asked = columnWidths(table, context);
  const collapsed = table.style.borderCollapse === 'collapse';
  const gap = collapsed ? 0 : table.style.borderSpacing.horizontal;
  const edges = tableEdges(table, space.width);
  const around = edges.left + edges.right + gap * (asked.length + 1);
  const { inner, fill } = innerWidth(table, space, asked, around);
  const widths = distribute(asked, inner, fill);
  let x = edges.left + gap;
  const columns = widths.map((width) => {
    const column = { x, width };
    x += width + gap;
    return column;
  });
  return { columns, width: widths.reduce((sum, width) => sum + width, around) };
}

/** In the collapsing model the table's own border is the grid's, and it has no padding. */
export function tableEdges(table: TableBox, base: number) {
  if (table.style.borderCollapse !== 'collapse') return edgesOf(table.style, base);
  return { top: 0, right: 0, bottom: 0, left: 0 };
}

/** Room for columns: the table's own width, or as much as its content wants of what there is. */
function innerWidth(
  table: TableBox,
  space: Space,
  asked: readonly IntrinsicWidths[],
  around: number,
) {
  const { style } = table;
  const set = space.forcedWidth ?? borderBoxWidth(style.width, style, space.width);
  const margins = marginsOf(style, space.width);
  const offered = set ?? space.width - margins.left - margins.right;
  const max = asked.reduce((sum, column) => sum + column.max, around);
  const width = clampWidth(set ?? Math.min(max, offered), style, space.width);
  return { inner: Math.max(width - around, 0), fill: set !== null };
}

/** Rows that cells span together make one unit: it is not broken while a page can hold it. */
function rowUnits(table: TableBox, grid: TableGrid): RowsBox[] {
  const units: TableRow[][] = [];
  let until = 0;
  table.rows.forEach((row, index) => {
    const unit = units.at(-1);
    if (unit && index < until && unit[0]?.section === row.section) unit.push(row);
    else units.push([row]);
    until = Math.max(until, ...row.cells.map(({ rowSpan }) => index + rowSpan));
  });
  return units.map((rows) => unitBox(rows, grid));
}

function unitBox(rows: readonly TableRow[], grid: TableGrid): RowsBox {
  const first = rows[0]!;
  return {
    type: 'rows',
    style: first.style,
    element: null,
    tag: first.tag,
    marks: first.marks,
    marker: null,
    positioned: [],
    rows,
    grid,
  };
}
