import type { Box, TableCell, TableGrid } from '../boxes/types.ts';
import { firstBaseline } from './baselines.ts';
import { type Context, wholeSpace } from './context.ts';
import { borderBoxHeight } from './sizes.ts';
import type { Fragment, Layout, Placed, Space } from './types.ts';

/** A cell as high as its content. */
export interface CellLayout {
  readonly cell: TableCell;
  readonly fragment: Fragment;
  /** Border-box height that its style asks for. */
  readonly asked: number;
  /** From the top down to the baseline of its first line; null: aligned some other way. */
  readonly baseline: number | null;
}

/** The cells of a row in one piece. */
export function layoutCells(
  cells: readonly TableCell[],
  grid: TableGrid,
  context: Context,
): CellLayout[] {
  return cells.map((cell) => {
    const { width } = cellSlot(cell, grid);
    const space = wholeSpace(width, null, width);
    return cellLayout(cell, context.layout(contentBox(cell), space, null, null).fragment);
  });
}

/** As much of a cell as there is room for. */
export function layoutCell(
  cell: TableCell,
  grid: TableGrid,
  space: Space,
  token: Parameters<Context['layout']>[2],
  context: Context,
): Layout {
  const { width } = cellSlot(cell, grid);
  const own = { ...space, width, height: null, forcedWidth: width };
  return context.layout(contentBox(cell), own, token, null);
}

export function cellLayout(cell: TableCell, fragment: Fragment): CellLayout {
  const { style } = cell.box;
  const { width } = fragment;
  const asked = style.height === 'auto' ? 0 : borderBoxHeight(0, style, wholeSpace(width, null, 0));
  const aligned = ['top', 'middle', 'bottom'].includes(style.verticalAlign as string);
  return { cell, fragment, asked, baseline: aligned ? null : firstBaseline(fragment) };
}

/** A height is the least that the row must have: content is aligned in it, as it is in the row. */
function contentBox({ box }: TableCell): Box {
  if (box.style.height === 'auto') return box;
  return { ...box, style: { ...box.style, height: 'auto' } };
}

/** A cell of which nothing is left to set: its background and borders go on. */
export function emptyCell(cell: TableCell, grid: TableGrid): CellLayout {
  const fragment: Fragment = {
    box: cell.box,
    width: cellSlot(cell, grid).width,
    height: 0,
    children: [],
    lines: [],
    rules: [],
    first: false,
    last: true,
    repeated: false,
  };
  return { cell, fragment, asked: 0, baseline: null };
}

export function cellSlot(
  { column, colSpan }: TableCell,
  grid: TableGrid,
): { x: number; width: number } {
  const first = grid.columns[column];
  const last = grid.columns[Math.min(column + colSpan, grid.columns.length) - 1];
  if (!first || !last) return { x: 0, width: 0 };
  return { x: first.x, width: last.x + last.width - first.x };
}

/** The baseline that the cells of a row share: CSS 2.2, section 17.5.4. */
export function rowBaseline(cells: readonly CellLayout[]): number {
  return cells.reduce((lowest, { baseline }) => Math.max(lowest, baseline ?? 0), 0);
}

/** What a cell needs of its row, once it stands on the baseline. */
export function neededHeight({ fragment, asked, baseline }: CellLayout, shared: number): number {
  return Math.max(fragment.height + (baseline === null ? 0 : shared - baseline), asked);
}

/**
 * A cell in its row, as high as that, with its content aligned: CSS 2.2, section 17.5.4.
 * `baseline`: the row's; null: a piece of a cell, which begins at the top.
 */
export function placeCell(
  layout: CellLayout,
  grid: TableGrid,
  top: number,
  height: number,
  baseline: number | null,
): Placed {
  const { cell, fragment } = layout;
  const free = Math.max(height - fragment.height, 0);
  const shift = baseline === null ? 0 : Math.min(shiftOf(layout, free, baseline), free);
  return {
    x: cellSlot(cell, grid).x,
    y: top,
    fragment: { ...shiftContent(fragment, shift), height: Math.max(height, fragment.height) },
  };
}

function shiftOf({ cell, baseline: own }: CellLayout, free: number, baseline: number): number {
  const { verticalAlign } = cell.box.style;
  if (verticalAlign === 'middle') return free / 2;
  if (verticalAlign === 'bottom') return free;
  return own === null ? 0 : Math.max(baseline - own, 0);
}

function shiftContent(fragment: Fragment, shift: number): Fragment {
  if (shift <= 0) return fragment;
  return {
    ...fragment,
    children: fragment.children.map((child) => ({ ...child, y: child.y + shift })),
    lines: fragment.lines.map((line) => ({ ...line, y: line.y + shift })),
  };
}
