import type { CollapsedBorders, TableBox } from '../boxes/types.ts';
import type { Context } from './context.ts';
import { recall } from './recall.ts';
import { type Edges, edgesOf } from './sizes.ts';
import { withAlignedCells } from './table-align.ts';
import { collapseBorders, outerEdges, withCollapsedCells } from './table-borders.ts';
import { type ColumnWidths, columnWidths } from './table-columns.ts';
import { withHiddenCells } from './table-empty.ts';
import { mirrored } from './table-mirror.ts';

/** What of a table does not depend on how wide it gets to be. */
export interface PreparedTable {
  /** Columns count from the left; cells have the borders and padding that they are set with. */
  readonly table: TableBox;
  readonly borders: CollapsedBorders | null;
  readonly columns: readonly ColumnWidths[];
}

/** Prepared once for each table. */
export function prepareTable(source: TableBox, context: Context): PreparedTable {
  return recall(context.memo.prepared, source, '', context, () => prepare(source, context));
}

function prepare(source: TableBox, context: Context): PreparedTable {
  const physical = mirrored(source);
  const borders = collapseBorders(physical);
  const cells = borders ? withCollapsedCells(physical, borders) : withHiddenCells(physical);
  const table = withAlignedCells(cells, context);
  return { table, borders, columns: columnWidths(table, context) };
}

/**
 * Its own border and padding; with collapsed borders it has half of those around it and no padding:
 * CSS 2.2, section 17.6.2.
 */
export function tableEdges({ table, borders }: PreparedTable, base: number): Edges {
  return borders ? outerEdges(borders) : edgesOf(table.style, base);
}
