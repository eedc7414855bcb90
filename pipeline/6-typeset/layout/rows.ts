import type { RowsBox, TableCell, TableRow } from '../boxes/types.ts';
import { avoidsInside } from './breaks.ts';
import { type CellLayout, cellSpace, layoutCells, placeCells } from './cells.ts';
import type { Context } from './context.ts';
import { tolerance } from './sizes.ts';
import { rowRules } from './table-rules.ts';
import {
  type Appeal,
  appeal,
  type BreakToken,
  type Fragment,
  type Layout,
  type Placed,
  type Space,
} from './types.ts';

/** One row, or rows tied by cells that span them. */
export function layoutRows(
  box: RowsBox,
  space: Space,
  token: BreakToken | null,
  context: Context,
): Layout {
  const whole = token === null ? layoutWhole(box, context) : null;
  if (whole && whole.height <= space.room + tolerance)
    return complete(box, whole.children, whole.height);
  const canWait =
    whole !== null &&
    !space.atTop &&
    (box.rows.length > 1 || avoidsInside(box) || whole.height <= space.page);
  if (canWait && (avoidsInside(box) || box.rows.length > 1))
    return complete(box, whole.children, whole.height);
  return layoutSplit(box, space, token, context);
}

function complete(box: RowsBox, children: readonly Placed[], height: number): Layout {
  return {
    fragment: unitFragment(box, children, height, true, true),
    token: null,
    appeal: appeal.perfect,
    best: null,
  };
}

function unitFragment(
  box: RowsBox,
  children: readonly Placed[],
  height: number,
  first: boolean,
  last: boolean,
): Fragment {
  return {
    box,
    width: box.grid.width,
    height,
    children,
    lines: [],
    rules: [],
    first,
    last,
    repeated: false,
  };
}

/** All rows in one piece: CSS 2.2, section 17.5.3. */
function layoutWhole(box: RowsBox, context: Context): { children: Placed[]; height: number } {
  const { grid, rows } = box;
  const cells = rows.map((row) => layoutCells(row.cells, grid, context));
  const heights = rowHeights(rows, cells, grid.rowGap);
  let y = 0;
  const children = rows.map((row, index): Placed => {
    y += grid.rowGap;
    const tall = (cell: TableCell) => spannedHeight(heights, index, cell.rowSpan, grid.rowGap);
    const fragment = rowFragment(
      box,
      row,
      placeCells(cells[index]!, grid, tall),
      heights[index]!,
      true,
      true,
    );
    const placed = { x: 0, y, fragment };
    y += heights[index]!;
    return placed;
  });
  return { children, height: y };
}

/** Each row as high as its cells; what a spanning cell lacks goes to its last row. */
function rowHeights(
  rows: readonly TableRow[],
  cells: readonly (readonly CellLayout[])[],
  gap: number,
): number[] {
  const heights = rows.map((row, index) => {
    const own = cells[index]!.filter(({ cell }) => cell.rowSpan === 1).map(
      ({ fragment }) => fragment.height,
    );
    return Math.max(typeof row.style.height === 'number' ? row.style.height : 0, 0, ...own);
  });
  cells.forEach((row, index) => {
    for (const { cell, fragment } of row) {
      const lack = fragment.height - spannedHeight(heights, index, cell.rowSpan, gap);
      const last = Math.min(index + cell.rowSpan, rows.length) - 1;
      if (lack > 0) heights[last] = heights[last]! + lack;
    }
  });
  return heights;
}

function spannedHeight(
  heights: readonly number[],
  from: number,
  count: number,
  gap: number,
): number {
  const spanned = heights.slice(from, from + count);
  return spanned.reduce((sum, height) => sum + height, gap * (spanned.length - 1));
}

/**
 * Rows that no page can hold: each row takes what room there is and its cells go on together.
 * A cell that spans rows then stands in its first row only.
 */
function layoutSplit(
  box: RowsBox,
  space: Space,
  token: BreakToken | null,
  context: Context,
): Layout {
  const { grid, rows } = box;
  const children: Placed[] = [];
  let y = 0;
  for (let index = token?.index ?? 0; index < rows.length; index++) {
    const row = rows[index]!;
    const from = index === token?.index ? token.child : null;
    if (from === null) y += grid.rowGap;
    const atTop = space.atTop && children.length === 0;
    const part = splitRow(box, row, from, { ...space, room: space.room - y, atTop }, context);
    if (part.empty) return stopped(box, children, y, index, from, token, part.appeal);
    children.push({ x: 0, y, fragment: part.fragment });
    y += part.fragment.height;
    if (part.token) return stopped(box, children, y, index, part.token, token, part.appeal);
  }
  return {
    fragment: unitFragment(box, children, y, token === null, true),
    token: null,
    appeal: appeal.perfect,
    best: null,
  };
}

function stopped(
  box: RowsBox,
  children: readonly Placed[],
  height: number,
  index: number,
  child: BreakToken | null,
  token: BreakToken | null,
  how: Appeal,
): Layout {
  const consumed = (token?.consumed ?? 0) + height;
  return {
    fragment: unitFragment(box, children, height, token === null, false),
    token: { index, child, consumed, forced: null, page: box.style.page },
    appeal: children.length === 0 ? appeal.lastResort : how,
    best: null,
  };
}

interface RowPart {
  readonly fragment: Fragment;
  readonly token: BreakToken | null;
  readonly appeal: Appeal;
  /** Nothing of it found room. */
  readonly empty: boolean;
}

function splitRow(
  box: RowsBox,
  row: TableRow,
  token: BreakToken | null,
  space: Space,
  context: Context,
): RowPart {
  const { grid } = box;
  const layouts = row.cells.map((cell, index) => {
    const from = token?.parallel?.[index] ?? null;
    const own = cellSpace(cell, grid, space);
    return from === 'done' ? null : context.layout(cell.box, own, from, null);
  });
  const height = Math.max(0, ...layouts.map((layout) => layout?.fragment.height ?? 0));
  const unfinished = layouts.some((layout) => layout?.token);
  const cells = row.cells.map(
    (cell, index): CellLayout => ({
      cell,
      fragment: layouts[index]?.fragment ?? emptyCell(cell, grid.columns[cell.column]?.width ?? 0),
    }),
  );
  const first = token === null;
  const placed = placeCells(cells, grid, () => height, false);
  const appeals = layouts.filter((layout) => layout?.token).map((layout) => layout!.appeal);
  return {
    fragment: rowFragment(box, row, placed, height, first, !unfinished),
    token: unfinished
      ? {
          index: 0,
          child: null,
          consumed: 0,
          forced: null,
          page: '',
          parallel: layouts.map((layout) => layout?.token ?? 'done'),
        }
      : null,
    appeal: Math.min(avoidsInside(box) ? appeal.avoid : appeal.perfect, ...appeals) as Appeal,
    empty:
      unfinished &&
      !space.atTop &&
      layouts.every(
        (layout) =>
          layout === null || (layout.token !== null && layout.appeal === appeal.lastResort),
      ),
  };
}

function emptyCell(cell: TableCell, width: number): Fragment {
  return {
    box: cell.box,
    width,
    height: 0,
    children: [],
    lines: [],
    rules: [],
    first: false,
    last: true,
    repeated: false,
  };
}

/** A row's background behind its cells, and its rules. */
function rowFragment(
  unit: RowsBox,
  row: TableRow,
  cells: readonly Placed[],
  height: number,
  first: boolean,
  last: boolean,
): Fragment {
  const box: RowsBox = {
    ...unit,
    rows: [row],
    style: row.style,
    marks: first ? row.marks : null,
    tag: row.tag,
  };
  return {
    box,
    width: unit.grid.width,
    height,
    children: cells,
    lines: [],
    rules: rowRules(unit.grid, row, height, first, last),
    first,
    last,
    repeated: false,
  };
}
