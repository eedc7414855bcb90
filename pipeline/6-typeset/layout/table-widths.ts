import type { Diagnostic } from '../../diagnostic.ts';
import type { TableBox, TableCell, TableGrid } from '../boxes/types.ts';
import { textContent } from '../dom/index.ts';
import { report } from '../pages/codes.ts';
import { breakable, narrowest } from './breakable.ts';
import type { Context } from './context.ts';
import { borderBoxWidth, clampWidth, type Edges, marginsOf } from './sizes.ts';
import {
  type ColumnWidths,
  cellWidths,
  columnGap,
  columnWidths,
  fixedColumns,
} from './table-columns.ts';
import { distribute, wantedWidth } from './table-distribute.ts';
import type { PreparedTable } from './table-prepared.ts';
import { smallerTable } from './table-smaller.ts';
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
  /** What the longest word of its captions needs. */
  readonly caption: number;
}

/**
 * Column widths by the fixed or the automatic layout: CSS 2.2, section 17.5.2. Unlike there, a
 * table is never wider than what it stands in: its columns give way, and where even the longest
 * words have no room side by side, these are broken; where their letters have none, the table is
 * set smaller. Diagnostic: `table-too-wide`.
 */
export function fitTable(
  prepared: PreparedTable,
  edges: Edges,
  space: Space,
  context: Context,
): FittedTable {
  const { fitted, over, isBroken } = fitColumns(prepared, edges, space, context);
  const isTooWide = over > tolerance;
  if (isTooWide || isBroken) context.diagnostics.push(tooWide(prepared.table, isTooWide));
  if (!isTooWide) return fitted;
  const table = smallerTable(prepared.table, 1 - over / fitted.width);
  const smaller = { ...prepared, table, columns: columnWidths(table, context) };
  return fitColumns(smaller, edges, space, context).fitted;
}

function fitColumns(
  { table, columns: asked }: PreparedTable,
  edges: Edges,
  space: Space,
  context: Context,
) {
  const room = roomFor(table, edges, space, context);
  const isFixed = table.style.tableLayout === 'fixed' && room.set !== null;
  const least = isFixed ? asked : leastWidths(table, asked, room, context);
  const widths = isFixed
    ? fixedWidths(table, room, context)
    : autoWidths(table, least, room, space);
  const { table: broken, isBroken } = breakNarrowCells(table, widths, context);
  const columns = placeColumns(table, widths, edges);
  const width = total(widths) + room.around;
  const fitted: FittedTable = { table: broken, columns, width };
  return { fitted, over: width - Math.max(room.offered, 0), isBroken };
}

/** Rounding of sums is no overflow; pt. */
const tolerance = 0.5;

function roomFor(table: TableBox, edges: Edges, space: Space, context: Context): Room {
  const { style, captions } = table;
  const margins = marginsOf(style, space.width);
  const gaps = columnGap(table) * (table.columns.length + 1);
  const offered = space.forcedWidth ?? Math.max(space.width - margins.left - margins.right, 0);
  const set = space.forcedWidth ?? borderBoxWidth(style.width, style, space.width);
  const caption = captions.reduce((most, { box }) => Math.max(most, context.intrinsic(box).min), 0);
  return {
    set: set === null ? null : Math.min(set, offered),
    offered,
    around: edges.left + edges.right + gaps,
    caption: Math.min(caption, offered),
  };
}

function fixedWidths(
  table: TableBox,
  { set, offered, around }: Room,
  context: Context,
): readonly number[] {
  const widths = fixedColumns(table, Math.max((set ?? offered) - around, 0));
  const most = Math.max(offered - around, 0);
  const all = total(widths);
  const fitting = all > most ? widths.map((width) => (width * most) / all) : widths;
  return fitting.some((width) => width < slit) ? withLetters(fitting, table, context) : fitting;
}

/** A column narrower than this may have no room for a letter; pt. */
const slit = 20;

/** Where a letter has no room in its column, wider columns give way: letters do not overlap. */
function withLetters(widths: readonly number[], table: TableBox, context: Context): number[] {
  const hard = hardWidths(table, context);
  const lacking = total(widths.map((width, index) => Math.max(hard[index]! - width, 0)));
  const spare = total(widths.map((width, index) => Math.max(width - hard[index]!, 0)));
  const left = Math.max(spare - lacking, 0) / Math.max(spare, tolerance);
  return widths.map((width, index) => {
    const least = hard[index]!;
    return least + Math.max(width - least, 0) * left;
  });
}

/** A table is as wide as its caption's longest word at least: CSS 2.2, section 17.5.2.2. */
function autoWidths(
  table: TableBox,
  asked: readonly ColumnWidths[],
  { set, offered, around, caption }: Room,
  space: Space,
): number[] {
  const wanted = set ?? Math.max(Math.min(wantedWidth(asked) + around, offered), caption);
  const width = clampWidth(wanted, table.style, space.width);
  const least = total(asked.map(({ min }) => min));
  return distribute(asked, Math.max(Math.min(width, Math.max(offered, wanted)) - around, least));
}

/**
 * The columns with least widths that can stand side by side: of those that cannot, each that takes
 * more than its even share has its words broken, as far as it has any.
 */
function leastWidths(
  table: TableBox,
  asked: readonly ColumnWidths[],
  { offered, around }: Room,
  context: Context,
): readonly ColumnWidths[] {
  const most = Math.max(offered - around, 0);
  if (total(asked.map(({ min }) => min)) <= most + tolerance) return asked;
  const share = most / asked.length;
  const hard = hardWidths(table, context);
  const even = asked.map(({ min }, index) => Math.min(min, Math.max(share, hard[index]!)));
  const part = (most - total(hard)) / Math.max(total(even) - total(hard), tolerance);
  const least = (index: number) =>
    hard[index]! + (even[index]! - hard[index]!) * Math.min(Math.max(part, 0), 1);
  return asked.map((column, index) => ({ ...column, min: least(index), fixed: false }));
}

/** What columns need with words broken anywhere: the widest letters. */
function hardWidths(table: TableBox, context: Context): number[] {
  const widths = table.columns.map(() => 0);
  for (const { cells } of table.rows) {
    for (const { box, column, colSpan } of cells) {
      if (colSpan > 1) continue;
      const bare = { ...box, style: { ...box.style, width: 'auto' } } as const;
      widths[column] = Math.max(widths[column]!, context.intrinsic(narrowest(bare)).min);
    }
  }
  return widths;
}

/** In a cell below this width padding takes the room that letters need; pt. */
const narrow = 40;

function breakNarrowCells(table: TableBox, widths: readonly number[], context: Context) {
  const gap = columnGap(table);
  let [changes, isBroken] = [false, false];
  const fit = (cell: TableCell): TableCell => {
    const { column, colSpan, box } = cell;
    const slots = widths.slice(column, column + colSpan);
    const width = total(slots) + gap * (colSpan - 1);
    if (cellWidths(cell, context).min <= width + tolerance) return cell;
    changes = true;
    // Where words are hyphenated, that does it, unless there is hardly any room.
    if (width < narrow || box.style.hyphens !== 'auto') isBroken = true;
    return { ...cell, box: breakable(box, width < narrow) };
  };
  const rows = table.rows.map((row) => {
    const cells = row.cells.map(fit);
    return cells.every((cell, index) => cell === row.cells[index]) ? row : { ...row, cells };
  });
  return { table: changes ? { ...table, rows } : table, isBroken };
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

function tooWide(table: TableBox, isSmaller: boolean): Diagnostic {
  const caption = table.captions[0]?.box.element ?? null;
  const name = caption === null ? '' : ` "${textContent(caption).replace(/\s+/g, ' ').trim()}"`;
  const message = isSmaller
    ? `The table${name} has more columns than letters stand side by side: it is set smaller to fit`
    : `The table${name} has longer words than its columns: they are broken to fit`;
  return report('table-too-wide', {
    message,
    hint: 'Use fewer columns, shorter words or a landscape page',
  });
}

function total(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + width, 0);
}
