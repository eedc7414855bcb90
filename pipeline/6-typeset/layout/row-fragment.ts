import type { RowsBox, TableGrid, TableRow } from '../boxes/types.ts';
import type { Color } from '../types.ts';
import { isHidden } from './table-empty.ts';
import type { Fragment, Placed, Rule } from './types.ts';

/** Where a row begins and ends on a page. */
export interface RowExtent {
  /** Space above it that belongs to no row. pt. */
  readonly gap: number;
  /** Without that. pt. */
  readonly height: number;
  readonly first: boolean;
  readonly last: boolean;
}

/** A row: what is behind its cells, and the cells. */
export function rowFragment(
  unit: RowsBox,
  row: TableRow,
  cells: readonly Placed[],
  { gap, height, first, last }: RowExtent,
): Fragment {
  return {
    box: unit.rows.length === 1 ? unit : rowBox(unit, row),
    width: unit.grid.width,
    height: gap + height,
    children: cells,
    lines: [],
    rules: [],
    backdrop: cells.flatMap((cell) => backdropOf(row, cell, unit.grid)),
    first,
    last,
    repeated: false,
  };
}

function rowBox(unit: RowsBox, row: TableRow): RowsBox {
  return { ...unit, rows: [row], style: row.style, marks: row.marks, tag: row.tag };
}

/** Rows that cells span, on one page. */
export function unitFragment(
  box: RowsBox,
  rows: readonly Fragment[],
  first: boolean,
  last: boolean,
): Fragment {
  if (box.rows.length === 1 && rows.length === 1) return rows[0]!;
  let height = 0;
  const children = rows.map((fragment): Placed => {
    const placed = { x: 0, y: height, fragment };
    height += fragment.height;
    return placed;
  });
  const { width } = box.grid;
  return {
    box: { ...box, marks: null },
    width,
    height,
    children,
    lines: [],
    rules: [],
    first,
    last,
    repeated: false,
  };
}

/** Backgrounds of the column, the row group and the row, one upon the other: CSS 2.2, 17.5.1. */
function backdropOf(row: TableRow, { x, y, fragment }: Placed, grid: TableGrid): Rule[] {
  const { width, height, box } = fragment;
  if (height <= 0 || box.style.visibility === 'hidden' || isHidden(fragment)) return [];
  const column = grid.columns.find((one) => one.x === x)?.color;
  const colors = [column, row.sectionStyle.backgroundColor, row.style.backgroundColor];
  return colors
    .filter((color): color is Color => color != null && color.alpha > 0)
    .map((color) => ({ x, y, width, height, style: 'solid' as const, color }));
}
