import type { TableBox } from '../boxes/types.ts';
import type { IntrinsicWidths } from '../lines/types.ts';
import type { ComputedStyle } from '../style/types.ts';
import type { Context } from './context.ts';
import { borderBoxWidth } from './sizes.ts';

/** What a column asks for. */
export interface ColumnWidths extends IntrinsicWidths {
  /** A share of the table in percent, where a cell or column asks for one. */
  readonly percent: number | null;
  /** Set to a length: it does not grow while others can. */
  readonly fixed: boolean;
}

interface Asked {
  min: number;
  max: number;
  percent: number | null;
  fixed: boolean;
}

/** Minimum and maximum widths of the columns: CSS 2.2, section 17.5.2.2, steps 1 to 3. */
export function columnWidths(table: TableBox, context: Context): readonly ColumnWidths[] {
  const columns = table.columns.map(({ style }) => startFrom(style));
  for (const { cells } of table.rows) {
    for (const cell of cells) {
      if (cell.colSpan === 1)
        addCell(columns[cell.column]!, cell.box.style, context.intrinsic(cell.box));
    }
  }
  for (const { cells } of table.rows) {
    for (const cell of cells) {
      if (cell.colSpan > 1)
        spread(columns.slice(cell.column, cell.column + cell.colSpan), context.intrinsic(cell.box));
    }
  }
  return columns;
}

function startFrom(style: ComputedStyle | null): Asked {
  const asked: Asked = { min: 0, max: 0, percent: null, fixed: false };
  if (style) addWidth(asked, style);
  return asked;
}

function addCell(column: Asked, style: ComputedStyle, widths: IntrinsicWidths): void {
  column.min = Math.max(column.min, widths.min);
  if (!column.fixed) column.max = Math.max(column.max, widths.max);
  addWidth(column, style);
  column.max = Math.max(column.max, column.min);
}

function addWidth(column: Asked, style: ComputedStyle): void {
  if (typeof style.width === 'object') {
    column.percent = Math.max(column.percent ?? 0, style.width.percent);
    return;
  }
  const width = borderBoxWidth(style.width, style, 0);
  if (width === null) return;
  column.max = column.fixed ? Math.max(column.max, width) : width;
  column.fixed = true;
}

/** A cell over several columns widens them in proportion to what they have. */
function spread(columns: Asked[], widths: IntrinsicWidths): void {
  const sum = (pick: (column: Asked) => number) =>
    columns.reduce((total, column) => total + pick(column), 0);
  const lackMin = widths.min - sum(({ min }) => min);
  const lackMax = widths.max - sum(({ max }) => max);
  const total = sum(({ max }) => max);
  for (const column of columns) {
    const share = total > 0 ? column.max / total : 1 / columns.length;
    if (lackMin > 0) column.min += lackMin * share;
    if (lackMax > 0) column.max += lackMax * share;
    column.max = Math.max(column.max, column.min);
  }
}

/**
 * Shares out `available` (without spacing) among the columns: CSS 2.2, section 17.5.2.2; between
 * minimum and maximum each column gets what it lacks in proportion. `fill`: the table has a width
 * of its own and columns grow to fill it.
 */
export function distribute(
  columns: readonly ColumnWidths[],
  available: number,
  fill: boolean,
): number[] {
  const percents = columns.map(({ percent, min }) =>
    percent === null ? null : Math.max((available * percent) / 100, min),
  );
  const taken = percents.reduce<number>((sum, width) => sum + (width ?? 0), 0);
  const rest = columns.filter((_, index) => percents[index] === null);
  const widths = shareOut(rest, Math.max(available - taken, 0), fill);
  let next = 0;
  return columns.map((_, index) => percents[index] ?? widths[next++] ?? 0);
}

function shareOut(columns: readonly ColumnWidths[], available: number, fill: boolean): number[] {
  const min = columns.reduce((sum, column) => sum + column.min, 0);
  const max = columns.reduce((sum, column) => sum + column.max, 0);
  if (available >= max)
    return fill ? grow(columns, available - max) : columns.map((column) => column.max);
  if (available <= min) return columns.map((column) => column.min);
  const part = (available - min) / (max - min);
  return columns.map((column) => column.min + (column.max - column.min) * part);
}

function grow(columns: readonly ColumnWidths[], extra: number): number[] {
  const flexible = columns.filter(({ fixed }) => !fixed);
  const growing = flexible.length > 0 ? flexible : columns;
  const total = growing.reduce((sum, column) => sum + column.max, 0);
  return columns.map((column) => {
    if (!growing.includes(column)) return column.max;
    return column.max + (total > 0 ? (extra * column.max) / total : extra / growing.length);
  });
}
