import type { Box } from '../../boxes/types.ts';
import type { ComputedStyle } from '../../style/types.ts';
import { resolve } from '../sizes.ts';

export function spansColumns({ style }: Box): boolean {
  return style.columnSpan === 'all';
}

/** Columns of one width side by side; pt. */
export interface ColumnGrid {
  readonly count: number;
  readonly width: number;
  readonly gap: number;
}

/** CSS Multi-column 1, section 3.4: how many columns of what width fit into a width. */
export function columnGrid(style: ComputedStyle, available: number): ColumnGrid {
  const { columnCount, columnWidth } = style;
  const gap = style.columnGap === 'normal' ? style.fontSize : resolve(style.columnGap, available);
  const most =
    columnWidth === 'auto'
      ? Number.POSITIVE_INFINITY
      : Math.max(1, Math.floor((available + gap) / Math.max(columnWidth + gap, 1)));
  const count = Math.min(columnCount === 'auto' ? most : columnCount, most);
  const width = Math.max((available - gap * (count - 1)) / count, 0);
  return { count, width, gap };
}

/** Left edge of a column, from the first of them; the first is on the right in right-to-left text. */
export function columnLeft(grid: ColumnGrid, index: number, style: ComputedStyle): number {
  const place = style.direction === 'rtl' ? grid.count - 1 - index : index;
  return place * (grid.width + grid.gap);
}
