import type { TableBox, TableCell } from '../boxes/types.ts';
import type { IntrinsicWidths } from '../lines/types.ts';
import type { ComputedStyle } from '../style/types.ts';
import type { Context } from './context.ts';
import { borderBoxWidth, resolve } from './sizes.ts';
import { distribute } from './table-distribute.ts';

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

/**
 * Minimum and maximum widths of the columns: CSS Tables 3, section 3.8. Cells of one column first,
 * then those of two, of three and so on, each widening the columns by what these lack.
 */
export function columnWidths(table: TableBox, context: Context): readonly ColumnWidths[] {
  const columns = table.columns.map(({ style }) => startFrom(style));
  const spanning: TableCell[] = [];
  for (const { cells } of table.rows) {
    for (const cell of cells) {
      if (cell.colSpan > 1) spanning.push(cell);
      else addCell(columns[cell.column]!, cell.box.style, cellWidths(cell, context));
    }
  }
  const gap = columnGap(table);
  for (const cell of spanning.toSorted((a, b) => a.colSpan - b.colSpan)) {
    const spanned = columns.slice(cell.column, cell.column + cell.colSpan);
    const gaps = gap * (spanned.length - 1);
    spread(spanned, cell.box.style, less(cellWidths(cell, context), gaps));
  }
  return limitPercents(columns);
}

/** Space between columns. pt. */
export function columnGap({ style }: TableBox): number {
  return style.borderCollapse === 'collapse' ? 0 : style.borderSpacing.horizontal;
}

/** A `width` asks for room and sets no least width: CSS Tables 3, section 3.8.1. */
export function cellWidths({ box }: TableCell, context: Context): IntrinsicWidths {
  const { style } = box;
  if (style.width === 'auto') return context.intrinsic(box);
  const content = context.intrinsic({ ...box, style: { ...style, width: 'auto' } });
  const set = typeof style.width === 'number' ? borderBoxWidth(style.width, style, 0) : null;
  return { min: content.min, max: Math.max(set ?? content.max, content.min) };
}

function less({ min, max }: IntrinsicWidths, gaps: number): IntrinsicWidths {
  return { min: Math.max(min - gaps, 0), max: Math.max(max - gaps, 0) };
}

function startFrom(style: ComputedStyle | null): Asked {
  const asked: Asked = { min: 0, max: 0, percent: null, fixed: false };
  if (style === null) return asked;
  addWidth(asked, style);
  asked.min = typeof style.minWidth === 'number' ? style.minWidth : 0;
  asked.max = Math.max(asked.max, asked.min);
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
    if (style.width.extremes) return;
    column.percent = Math.max(column.percent ?? 0, style.width.percent);
    return;
  }
  const width = borderBoxWidth(style.width, style, 0);
  if (width === null) return;
  column.max = column.fixed ? Math.max(column.max, width) : width;
  column.fixed = true;
}

/** A cell over several columns gives them what they lack as a table of its own width would. */
function spread(columns: Asked[], style: ComputedStyle, widths: IntrinsicWidths): void {
  if (typeof style.width === 'object') spreadPercent(columns, style.width.percent);
  const plain = columns.map((column) => ({ ...column, percent: null }));
  const min = widths.min > sum(columns, 'min') ? distribute(plain, widths.min) : null;
  const max = widths.max > sum(columns, 'max') ? distribute(plain, widths.max) : null;
  columns.forEach((column, index) => {
    column.min = Math.max(column.min, min?.[index] ?? 0);
    column.max = Math.max(column.max, max?.[index] ?? 0, column.min);
  });
}

/** The percentage that the columns do not have yet goes to those without one. */
function spreadPercent(columns: Asked[], percent: number): void {
  const open = columns.filter((column) => column.percent === null);
  const lack = percent - columns.reduce((total, column) => total + (column.percent ?? 0), 0);
  const max = sum(open, 'max');
  if (lack <= 0) return;
  for (const column of open)
    column.percent = max > 0 ? (lack * column.max) / max : lack / open.length;
}

/** Percentages end at 100: what comes later gets what is left. */
function limitPercents(columns: Asked[]): Asked[] {
  let left = 100;
  for (const column of columns) {
    if (column.percent === null) continue;
    column.percent = Math.min(column.percent, left);
    left -= column.percent;
  }
  return columns;
}

function sum(columns: readonly IntrinsicWidths[], field: 'min' | 'max'): number {
  return columns.reduce((total, column) => total + column[field], 0);
}

/**
 * The widths of the fixed layout: `col` elements and the cells of the first row only; columns that
 * neither sets share what is left (CSS 2.2, section 17.5.2.1).
 */
export function fixedColumns(table: TableBox, available: number): number[] {
  const set: (number | null)[] = table.columns.map(({ style }) => setWidth(style, available));
  for (const { box, column, colSpan } of table.rows[0]?.cells ?? []) {
    const width = setWidth(box.style, available);
    if (width === null) continue;
    const share = (width - columnGap(table) * (colSpan - 1)) / colSpan;
    for (let i = column; i < column + colSpan; i++) set[i] ??= Math.max(share, 0);
  }
  const taken = set.reduce<number>((total, width) => total + (width ?? 0), 0);
  const open = set.filter((width) => width === null).length;
  const left = Math.max(available - taken, 0);
  if (open > 0) return set.map((width) => width ?? left / open);
  return set.map((width) => (taken > 0 ? width! * (1 + left / taken) : available / set.length));
}

function setWidth(style: ComputedStyle | null, available: number): number | null {
  if (style === null || style.width === 'auto') return null;
  if (typeof style.width === 'object') return Math.max(resolve(style.width, available), 0);
  return borderBoxWidth(style.width, style, available);
}
