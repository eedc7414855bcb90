import type { TableBox } from '../boxes/types.ts';

/**
 * A table that is read from right to left has its first column at the right: CSS 2.2, section 17.5.
 * Columns are counted from the left here; cells keep their order, which is that of reading.
 */
export function mirrored(table: TableBox): TableBox {
  if (table.style.direction !== 'rtl') return table;
  const count = table.columns.length;
  const rows = table.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) => ({
      ...cell,
      column: Math.max(count - cell.column - cell.colSpan, 0),
    })),
  }));
  return { ...table, columns: table.columns.toReversed(), rows };
}
