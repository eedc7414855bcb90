import type { CollapsedBorders, GridEdge, TableBox, TableCell } from '../boxes/types.ts';
import type { ComputedStyle } from '../style/types.ts';
import type { Color } from '../types.ts';

const sides = {
  top: (style: ComputedStyle) => edge(style.borderTopWidth, style.borderTopColor),
  right: (style: ComputedStyle) => edge(style.borderRightWidth, style.borderRightColor),
  bottom: (style: ComputedStyle) => edge(style.borderBottomWidth, style.borderBottomColor),
  left: (style: ComputedStyle) => edge(style.borderLeftWidth, style.borderLeftColor),
};

const transparent: Color = { type: 'color', r: 0, g: 0, b: 0, alpha: 0 };
const noEdge: GridEdge = { width: 0, color: transparent };

function edge(width: number, color: Color): GridEdge {
  return width > 0 ? { width, color } : noEdge;
}

/**
 * The borders of the collapsing model: of the borders that meet on an edge the widest wins; of
 * equal ones the cell's before the row's, the row group's and the table's (CSS 2.2, 17.6.2.1).
 * Border styles do not decide: all are drawn solid.
 */
export function collapseBorders(table: TableBox): CollapsedBorders | null {
  if (table.style.borderCollapse !== 'collapse') return null;
  const cells = cellMap(table);
  const rows = table.rows.length;
  const columns = table.columns.length;
  const at = (row: number, column: number) => cells[row]?.[column];
  return {
    horizontal: range(rows + 1, (row) =>
      range(columns, (column) => horizontalEdge(table, row, at(row - 1, column), at(row, column))),
    ),
    vertical: range(rows, (row) =>
      range(columns + 1, (column) =>
        verticalEdge(table, row, column, at(row, column - 1), at(row, column)),
      ),
    ),
  };
}

function range<T>(length: number, make: (index: number) => T): T[] {
  return Array.from({ length }, (_, index) => make(index));
}

/** Which cell covers each slot of the grid. */
function cellMap(table: TableBox): (TableCell | undefined)[][] {
  const map: (TableCell | undefined)[][] = table.rows.map(() => []);
  table.rows.forEach(({ cells }, row) => {
    for (const cell of cells) {
      for (let r = row; r < row + cell.rowSpan; r++) {
        for (let c = cell.column; c < cell.column + cell.colSpan; c++) {
          const slots = map[r];
          if (slots) slots[c] = cell;
        }
      }
    }
  });
  return map;
}

function horizontalEdge(
  table: TableBox,
  row: number,
  above: TableCell | undefined,
  below: TableCell | undefined,
): GridEdge {
  if (above !== undefined && above === below) return noEdge;
  const upper = table.rows[row - 1];
  const lower = table.rows[row];
  return widest([
    above && sides.bottom(above.box.style),
    below && sides.top(below.box.style),
    upper && sides.bottom(upper.style),
    lower && sides.top(lower.style),
    upper && upper.section !== lower?.section ? sides.bottom(upper.sectionStyle) : undefined,
    lower && lower.section !== upper?.section ? sides.top(lower.sectionStyle) : undefined,
    upper ? undefined : sides.top(table.style),
    lower ? undefined : sides.bottom(table.style),
  ]);
}

function verticalEdge(
  table: TableBox,
  row: number,
  column: number,
  before: TableCell | undefined,
  after: TableCell | undefined,
): GridEdge {
  if (before !== undefined && before === after) return noEdge;
  const isFirst = column === 0;
  const isLast = column === table.columns.length;
  const style = table.rows[row]?.style;
  return widest([
    before && sides.right(before.box.style),
    after && sides.left(after.box.style),
    isFirst && style ? sides.left(style) : undefined,
    isLast && style ? sides.right(style) : undefined,
    isFirst ? sides.left(table.style) : undefined,
    isLast ? sides.right(table.style) : undefined,
  ]);
}

function widest(edges: readonly (GridEdge | undefined)[]): GridEdge {
  return edges.reduce<GridEdge>(
    (best, next) => (next && next.width > best.width ? next : best),
    noEdge,
  );
}

/** A cell style with half of each winning border as its own, invisible: the table draws the rules. */
export function collapsedCellStyle(
  cell: TableCell,
  row: number,
  borders: CollapsedBorders,
): ComputedStyle {
  const half = (edges: readonly (GridEdge | undefined)[]) =>
    Math.max(0, ...edges.map((item) => item?.width ?? 0)) / 2;
  const across = range(cell.colSpan, (i) => cell.column + i);
  const down = range(cell.rowSpan, (i) => row + i);
  return {
    ...cell.box.style,
    borderTopWidth: half(across.map((column) => borders.horizontal[row]?.[column])),
    borderBottomWidth: half(
      across.map((column) => borders.horizontal[row + cell.rowSpan]?.[column]),
    ),
    borderLeftWidth: half(down.map((r) => borders.vertical[r]?.[cell.column])),
    borderRightWidth: half(down.map((r) => borders.vertical[r]?.[cell.column + cell.colSpan])),
    borderTopColor: transparent,
    borderRightColor: transparent,
    borderBottomColor: transparent,
    borderLeftColor: transparent,
  };
}
