import type { TableBox, TableCell, TableGrid } from '../boxes/types.ts';
import { textContent } from '../dom/index.ts';
import { report } from '../pages/codes.ts';
import { breakable } from './breakable.ts';
import type { Context } from './context.ts';
import { borderBoxWidth, clampWidth, type Edges, marginsOf } from './sizes.ts';
import { type ColumnWidths, cellWidths, columnGap, fixedColumns } from './table-columns.ts';
import { distribute, fairLimit, wantedWidth } from './table-distribute.ts';
import type { PreparedTable } from './table-prepared.ts';
import type { Space } from './types.ts';

/** A table that fits its columns, and these. */
export interface FittedTable extends Pick<TableGrid, 'width' | 'columns'> {
  readonly table: TableBox;
}

interface Room {
  /** Border-box width that the style asks for; null for `auto`. */
  readonly set: number | null;
  /** What there is. */
  readonly offered: number;
  /** What is no column: borders, padding and spacing. */
  readonly around: number;
}

/**
 * Column widths by the fixed or the automatic layout: CSS 2.2, section 17.5.2. Where even the
 * longest words have no room side by side, the widest columns give way and their words are broken.
 * Diagnostic: `table-too-wide`.
 */
export function fitTable(
  { table, columns: asked }: PreparedTable,
  edges: Edges,
  space: Space,
  context: Context,
): FittedTable {
  const room = roomFor(table, edges, space);
  const isFixed = table.style.tableLayout === 'fixed' && room.set !== null;
  const widths = isFixed
    ? fixedColumns(table, Math.max(room.set - room.around, 0))
    : autoColumns(table, asked, room, space);
  const fitted = withBreakableCells(table, widths, context);
  const columns = placeColumns(table, widths, edges);
  const width = total(widths) + room.around;
  if (fitted !== table) context.diagnostics.push(tooWide(table, isFixed));
  return { table: fitted, columns, width };
}

function roomFor(table: TableBox, edges: Edges, space: Space): Room {
  const { style } = table;
  const margins = marginsOf(style, space.width);
  const gaps = columnGap(table) * (table.columns.length + 1);
  return {
    set: space.forcedWidth ?? borderBoxWidth(style.width, style, space.width),
    offered: space.forcedWidth ?? Math.max(space.width - margins.left - margins.right, 0),
    around: edges.left + edges.right + gaps,
  };
}

function autoColumns(
  table: TableBox,
  asked: readonly ColumnWidths[],
  { set, offered, around }: Room,
  space: Space,
): number[] {
  const wanted = set ?? Math.min(wantedWidth(asked) + around, offered);
  const target = Math.max(clampWidth(wanted, table.style, space.width) - around, 0);
  const least = total(asked.map(({ min }) => min));
  const most = Math.max(offered - around, target);
  if (least <= most + tolerance) return distribute(asked, Math.max(target, least));
  const limit = fairLimit(asked, most);
  return distribute(
    asked.map((column) => limited(column, limit)),
    most,
  );
}

/** Rounding of sums is no overflow; pt. */
const tolerance = 0.5;

function limited(column: ColumnWidths, limit: number): ColumnWidths {
  return { ...column, min: Math.min(column.min, limit) };
}

function withBreakableCells(
  table: TableBox,
  widths: readonly number[],
  context: Context,
): TableBox {
  const gap = columnGap(table);
  const isNarrow = (cell: TableCell) => {
    const { column, colSpan } = cell;
    let width = gap * (colSpan - 1) + tolerance;
    for (let i = column; i < column + colSpan; i++) width += widths[i] ?? 0;
    return cellWidths(cell, context).min > width;
  };
  let changed = false;
  const fit = (cell: TableCell): TableCell => {
    if (!isNarrow(cell)) return cell;
    changed = true;
    return { ...cell, box: breakable(cell.box) };
  };
  const rows = table.rows.map((row) => {
    const cells = row.cells.map(fit);
    return cells.every((cell, index) => cell === row.cells[index]) ? row : { ...row, cells };
  });
  return changed ? { ...table, rows } : table;
}

function placeColumns(table: TableBox, widths: readonly number[], edges: Edges) {
  const gap = columnGap(table);
  let x = edges.left + gap;
  return widths.map((width, index) => {
    const column = { x, width, color: table.columns[index]?.style?.backgroundColor ?? null };
    x += width + gap;
    return column;
  });
}

function tooWide(table: TableBox, isFixed: boolean) {
  const caption = table.captions[0]?.box.element ?? null;
  const name = caption === null ? '' : ` "${textContent(caption).replace(/\s+/g, ' ').trim()}"`;
  const place = isFixed ? 'its columns are set' : 'there is room for';
  const message = `The table${name} has longer words than ${place}: they are broken to fit`;
  const hint = 'Use fewer columns or shorter words, or a landscape page';
  return report('table-too-wide', { message, hint });
}

function total(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + width, 0);
}
