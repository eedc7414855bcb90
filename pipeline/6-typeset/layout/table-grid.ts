import type { RowsBox, TableBox, TableGrid, TableRow } from '../boxes/types.ts';
import type { Context } from './context.ts';
import { recall } from './recall.ts';
import type { Edges } from './sizes.ts';
import { prepareTable, tableEdges } from './table-prepared.ts';
import { fitTable } from './table-widths.ts';
import type { Space } from './types.ts';

/** A table measured for a width: what all its pages share. */
export interface MeasuredTable {
  /** Its own border and padding. */
  readonly edges: Edges;
  readonly grid: TableGrid;
  readonly header: readonly RowsBox[];
  readonly body: readonly RowsBox[];
  readonly footer: readonly RowsBox[];
}

/** Columns, borders and rows of a table. */
export function measureTable(source: TableBox, space: Space, context: Context): MeasuredTable {
  const key = `${space.width} ${space.forcedWidth}`;
  return recall(context.memo.tables, source, key, context, () => measure(source, space, context));
}

function measure(source: TableBox, space: Space, context: Context): MeasuredTable {
  const prepared = prepareTable(source, context);
  const { borders } = prepared;
  const edges = tableEdges(prepared, space.width);
  const { table, columns, width } = fitTable(prepared, edges, space, context);
  const rowGap = borders ? 0 : table.style.borderSpacing.vertical;
  const grid: TableGrid = { columns, width, borders, rowGap };
  const units = rowUnits(table, grid);
  const inSection = (section: TableRow['section']) =>
    units.filter(({ rows }) => rows[0]?.section === section);
  return {
    edges,
    grid,
    header: inSection('header'),
    body: inSection('body'),
    footer: inSection('footer'),
  };
}

/** Rows that cells span together make one unit. */
function rowUnits(table: TableBox, grid: TableGrid): RowsBox[] {
  const units: TableRow[][] = [];
  let until = 0;
  table.rows.forEach((row, index) => {
    const unit = units.at(-1);
    if (unit && index < until && unit[0]?.section === row.section) unit.push(row);
    else units.push([row]);
    for (const { rowSpan } of row.cells) until = Math.max(until, index + rowSpan);
  });
  return units.map((rows) => unitBox(rows, grid));
}

/** Several rows break from what comes before as the first does, from what follows as the last. */
function unitBox(rows: readonly TableRow[], grid: TableGrid): RowsBox {
  const first = rows[0]!;
  const { breakAfter } = rows.at(-1)!.style;
  const plain = { opacity: 1, position: 'static' } as const;
  const style = rows.length === 1 ? first.style : { ...first.style, ...plain, breakAfter };
  return {
    type: 'rows',
    style,
    element: null,
    tag: first.tag,
    marks: first.marks,
    marker: null,
    positioned: [],
    rows,
    grid,
  };
}
