import type { RowsBox, TableRow } from '../boxes/types.ts';
import { type CellLayout, layoutCells, neededHeight, placeCell, rowBaseline } from './cells.ts';
import type { Context } from './context.ts';
import { rowFragment } from './row-fragment.ts';
import type { Fragment } from './types.ts';

/** All rows in one piece: CSS 2.2, section 17.5.3. */
export function layoutWhole(box: RowsBox, context: Context): Fragment[] {
  const { grid, rows } = box;
  const cells = rows.map((row) => layoutCells(row.cells, grid, context));
  const heights = rowHeights(rows, cells, grid.rowGap);
  return rows.map((row, index) => {
    const own = cells[index]!;
    const baseline = rowBaseline(own);
    const placed = own.map((layout) => {
      const height = spannedHeight(heights, index, layout.cell.rowSpan, grid.rowGap);
      return placeCell(layout, grid, grid.rowGap, height, baseline);
    });
    const extent = { gap: grid.rowGap, height: heights[index]!, first: true, last: true };
    return rowFragment(box, row, placed, extent);
  });
}

/** The height of a row whose cells are given, and those that it spans left out. */
export function ownHeight(row: TableRow, cells: readonly CellLayout[]): number {
  const baseline = rowBaseline(cells);
  return cells.reduce(
    (height, layout) =>
      layout.cell.rowSpan > 1 ? height : Math.max(height, neededHeight(layout, baseline)),
    typeof row.style.height === 'number' ? row.style.height : 0,
  );
}

/** Each row as high as its cells; what a spanning cell lacks is shared out among its rows. */
function rowHeights(
  rows: readonly TableRow[],
  cells: readonly (readonly CellLayout[])[],
  gap: number,
): number[] {
  const heights = rows.map((row, index) => ownHeight(row, cells[index]!));
  if (rows.length === 1) return heights;
  const spanning = cells
    .flatMap((row, index) => row.map((layout) => ({ layout, index })))
    .filter(({ layout }) => layout.cell.rowSpan > 1)
    .toSorted((a, b) => a.layout.cell.rowSpan - b.layout.cell.rowSpan);
  for (const { layout, index } of spanning) {
    const { rowSpan } = layout.cell;
    const needed = neededHeight(layout, rowBaseline(cells[index]!));
    const lack = needed - spannedHeight(heights, index, rowSpan, gap);
    if (lack > 0) stretch(heights, index, rowSpan, lack);
  }
  return heights;
}

function stretch(heights: number[], from: number, count: number, lack: number): void {
  const end = Math.min(from + count, heights.length);
  const total = heights.slice(from, end).reduce((sum, height) => sum + height, 0);
  for (let i = from; i < end; i++)
    heights[i]! += total > 0 ? (lack * heights[i]!) / total : lack / (end - from);
}

function spannedHeight(
  heights: readonly number[],
  from: number,
  count: number,
  gap: number,
): number {
  if (count === 1) return heights[from]!;
  const end = Math.min(from + count, heights.length);
  let height = gap * (end - from - 1);
  for (let i = from; i < end; i++) height += heights[i]!;
  return height;
}
