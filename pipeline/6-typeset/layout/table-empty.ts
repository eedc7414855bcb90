import type { Box, TableBox, TableCell } from '../boxes/types.ts';
import type { ComputedStyle } from '../style/types.ts';
import type { Color } from '../types.ts';
import { hasLines } from './margins.ts';

const transparent: Color = { type: 'color', r: 0, g: 0, b: 0, alpha: 0 };

/** The table with empty cells undecorated where they are to be: CSS Tables 3, section 3.6. */
export function withHiddenCells(table: TableBox): TableBox {
  if (!table.rows.some(({ cells }) => cells.some(isHidden))) return table;
  const hide = (cell: TableCell): TableCell =>
    isHidden(cell) ? { ...cell, box: { ...cell.box, style: undecorated(cell.box.style) } } : cell;
  return { ...table, rows: table.rows.map((row) => ({ ...row, cells: row.cells.map(hide) })) };
}

/** In the separated borders model only. */
export function isHidden({ box }: { readonly box: Box }): boolean {
  const { emptyCells, borderCollapse } = box.style;
  return emptyCells === 'hide' && borderCollapse === 'separate' && isBlank(box);
}

function isBlank(box: Box): boolean {
  if (box.type === 'lines') return !hasLines(box);
  return box.type === 'block' && box.children.every(isBlank);
}

function undecorated(style: ComputedStyle): ComputedStyle {
  return {
    ...style,
    backgroundColor: transparent,
    borderTopColor: transparent,
    borderRightColor: transparent,
    borderBottomColor: transparent,
    borderLeftColor: transparent,
  };
}
