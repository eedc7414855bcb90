import type { TableCell, TableGrid } from '../boxes/types.ts';
import { type Context, wholeSpace } from './context.ts';
import { firstBaseline } from './inline-atomic.ts';
import type { Fragment, Placed, Space } from './types.ts';

export interface CellLayout {
  readonly cell: TableCell;
  readonly fragment: Fragment;
}

/** The cells of a row, each as high as its content. */
export function layoutCells(
  cells: readonly TableCell[],
  grid: TableGrid,
  context: Context,
): CellLayout[] {
  return cells.map((cell) => {
    const { width } = cellSlot(cell, grid);
    const { fragment } = context.layout(cell.box, wholeSpace(width, null, width), null, null);
    return { cell, fragment };
  });
}

export function cellSpace(cell: TableCell, grid: TableGrid, space: Space): Space {
  const { width } = cellSlot(cell, grid);
  return { ...space, width, height: null, forcedWidth: width };
}

function cellSlot({ column, colSpan }: TableCell, grid: TableGrid): { x: number; width: number } {
  const first = grid.columns[column];
  const last = grid.columns[Math.min(column + colSpan, grid.columns.length) - 1];
  if (!first || !last) return { x: 0, width: 0 };
  return { x: first.x, width: last.x + last.width - first.x };
}

/** Cells side by side, as high as the row, with their content aligned: CSS 2.2, section 17.5.4. */
export function placeCells(
  cells: readonly CellLayout[],
  grid: TableGrid,
  height: (cell: TableCell) => number,
  align = true,
): Placed[] {
  const baseline = Math.max(
    0,
    ...cells.filter(isBaseline).map(({ fragment }) => firstBaseline(fragment) ?? 0),
  );
  return cells.map((layout) => {
    const { cell, fragment } = layout;
    const tall = height(cell);
    const free = tall - fragment.height;
    const shift = align ? Math.min(shiftOf(layout, free, baseline), Math.max(free, 0)) : 0;
    return {
      x: cellSlot(cell, grid).x,
      y: 0,
      fragment: { ...shiftContent(fragment, shift), height: Math.max(tall, fragment.height) },
    };
  });
}

function isBaseline({ cell }: CellLayout): boolean {
  const { verticalAlign } = cell.box.style;
  return !['top', 'middle', 'bottom'].includes(String(verticalAlign));
}

function shiftOf(layout: CellLayout, free: number, baseline: number): number {
  const { verticalAlign } = layout.cell.box.style;
  if (verticalAlign === 'top') return 0;
  if (verticalAlign === 'middle') return free / 2;
  if (verticalAlign === 'bottom') return free;
  const own = firstBaseline(layout.fragment);
  return own === null ? 0 : baseline - own;
}

function shiftContent(fragment: Fragment, shift: number): Fragment {
  if (shift <= 0) return fragment;
  return {
    ...fragment,
    children: fragment.children.map((child) => ({ ...child, y: child.y + shift })),
    lines: fragment.lines.map((line) => ({ ...line, y: line.y + shift })),
  };
}
