import type { CollapsedBorders, GridEdge, TableBox, TableCell } from '../boxes/types.ts';
import type { ComputedStyle } from '../style/types.ts';
import type { Color } from '../types.ts';
import type { Edges } from './sizes.ts';

const transparent: Color = { type: 'color', r: 0, g: 0, b: 0, alpha: 0 };
const noEdge: GridEdge = { width: 0, style: 'none', color: transparent };

/** Of equally wide borders the one that comes first: CSS 2.2, section 17.6.2.1. */
const ranks = { double: 4, solid: 3, dashed: 2, dotted: 1, none: 0 } as const;

interface Sides {
  readonly top: GridEdge;
  readonly right: GridEdge;
  readonly bottom: GridEdge;
  readonly left: GridEdge;
}

type SidesOf = (style: ComputedStyle | null | undefined) => Sides | undefined;

/**
 * The borders of the collapsing model: of the borders that meet on an edge the widest wins, then
 * the heavier style, then the cell's before the row's, the row group's, the column's and the
 * table's (CSS 2.2, 17.6.2.1).
 */
export function collapseBorders(table: TableBox): CollapsedBorders | null {
  if (table.style.borderCollapse !== 'collapse') return null;
  const cells = cellMap(table);
  const sides = createSides();
  const rows = table.rows.length;
  const columns = table.columns.length;
  const at = (row: number, column: number) => cells[row]?.[column];
  return {
    horizontal: range(rows + 1, (row) =>
      range(columns, (column) =>
        horizontalEdge(table, row, column, at(row - 1, column), at(row, column), sides),
      ),
    ),
    vertical: range(rows, (row) =>
      range(columns + 1, (column) =>
        verticalEdge(table, row, column, at(row, column - 1), at(row, column), sides),
      ),
    ),
  };
}

/** The four borders of a style, found once for each. */
function createSides(): SidesOf {
  const known = new Map<ComputedStyle, Sides>();
  return (style) => {
    if (!style) return undefined;
    const seen = known.get(style);
    if (seen) return seen;
    const made = {
      top: edge(style.borderTopWidth, style.borderTopStyle, style.borderTopColor),
      right: edge(style.borderRightWidth, style.borderRightStyle, style.borderRightColor),
      bottom: edge(style.borderBottomWidth, style.borderBottomStyle, style.borderBottomColor),
      left: edge(style.borderLeftWidth, style.borderLeftStyle, style.borderLeftColor),
    };
    known.set(style, made);
    return made;
  };
}

function edge(width: number, style: GridEdge['style'], color: Color): GridEdge {
  return width > 0 ? { width, style, color } : noEdge;
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
  column: number,
  above: TableCell | undefined,
  below: TableCell | undefined,
  sides: SidesOf,
): GridEdge {
  if (above !== undefined && above === below) return noEdge;
  const upper = table.rows[row - 1];
  const lower = table.rows[row];
  const changes = upper?.section !== lower?.section;
  const own = table.columns[column]?.style;
  return strongest([
    sides(above?.box.style)?.bottom,
    sides(below?.box.style)?.top,
    sides(upper?.style)?.bottom,
    sides(lower?.style)?.top,
    changes ? sides(upper?.sectionStyle)?.bottom : undefined,
    changes ? sides(lower?.sectionStyle)?.top : undefined,
    upper ? undefined : sides(own)?.top,
    lower ? undefined : sides(own)?.bottom,
    upper ? undefined : sides(table.style)?.top,
    lower ? undefined : sides(table.style)?.bottom,
  ]);
}

function verticalEdge(
  table: TableBox,
  row: number,
  column: number,
  before: TableCell | undefined,
  after: TableCell | undefined,
  sides: SidesOf,
): GridEdge {
  if (before !== undefined && before === after) return noEdge;
  const isFirst = column === 0;
  const isLast = column === table.columns.length;
  const own = table.rows[row];
  return strongest([
    sides(before?.box.style)?.right,
    sides(after?.box.style)?.left,
    isFirst ? sides(own?.style)?.left : undefined,
    isLast ? sides(own?.style)?.right : undefined,
    isFirst ? sides(own?.sectionStyle)?.left : undefined,
    isLast ? sides(own?.sectionStyle)?.right : undefined,
    sides(table.columns[column - 1]?.style)?.right,
    sides(table.columns[column]?.style)?.left,
    isFirst ? sides(table.style)?.left : undefined,
    isLast ? sides(table.style)?.right : undefined,
  ]);
}

function strongest(edges: readonly (GridEdge | undefined)[]): GridEdge {
  let best = noEdge;
  for (const next of edges) if (next && isStronger(next, best)) best = next;
  return best;
}

function isStronger(next: GridEdge, best: GridEdge): boolean {
  if (next.width !== best.width) return next.width > best.width;
  return ranks[next.style] > ranks[best.style];
}

/** Half of the borders on the grid's outside is the table's own: CSS Tables 3, section 3.6.2. */
export function outerEdges({ horizontal, vertical }: CollapsedBorders): Edges {
  return {
    top: halfWidest(horizontal[0] ?? []),
    right: halfWidest(vertical.map((row) => row.at(-1))),
    bottom: halfWidest(horizontal.at(-1) ?? []),
    left: halfWidest(vertical.map((row) => row[0])),
  };
}

function halfWidest(edges: readonly (GridEdge | undefined)[]): number {
  let widest = 0;
  for (const item of edges) if (item && item.width > widest) widest = item.width;
  return widest / 2;
}

/**
 * The table with half of each winning border as the cells' own, invisible: the table draws the
 * rules. Cells that come out alike share a style.
 */
export function withCollapsedCells(table: TableBox, borders: CollapsedBorders): TableBox {
  const known = new Map<ComputedStyle, Map<string, ComputedStyle>>();
  const styleOf = (cell: TableCell, row: number) => {
    const { style } = cell.box;
    const widths = halves(cell, row, borders);
    const key = `${widths.top} ${widths.right} ${widths.bottom} ${widths.left}`;
    const made = known.get(style) ?? new Map<string, ComputedStyle>();
    known.set(style, made);
    const seen = made.get(key);
    if (seen) return seen;
    const collapsed = withInvisibleBorders(style, widths);
    made.set(key, collapsed);
    return collapsed;
  };
  const rows = table.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) => ({
      ...cell,
      box: { ...cell.box, style: styleOf(cell, row.index) },
    })),
  }));
  return { ...table, rows };
}

function halves(cell: TableCell, row: number, { horizontal, vertical }: CollapsedBorders): Edges {
  const across = (line: readonly GridEdge[] | undefined) =>
    halfWidest(line?.slice(cell.column, cell.column + cell.colSpan) ?? []);
  const down = (column: number) =>
    halfWidest(vertical.slice(row, row + cell.rowSpan).map((line) => line[column]));
  return {
    top: across(horizontal[row]),
    right: down(cell.column + cell.colSpan),
    bottom: across(horizontal[Math.min(row + cell.rowSpan, horizontal.length - 1)]),
    left: down(cell.column),
  };
}

function withInvisibleBorders(style: ComputedStyle, widths: Edges): ComputedStyle {
  return {
    ...style,
    borderTopWidth: widths.top,
    borderRightWidth: widths.right,
    borderBottomWidth: widths.bottom,
    borderLeftWidth: widths.left,
    borderTopColor: transparent,
    borderRightColor: transparent,
    borderBottomColor: transparent,
    borderLeftColor: transparent,
  };
}
