import type { StructBuilder } from './tree.ts';

/** A cell in the table's grid. */
interface Placed {
  readonly cell: StructBuilder;
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

/**
 * Gives each cell of data a header: the header cell of its row, of its column, or those that it
 * names. A row with a cell that has none is taken to be led by its first cell.
 */
export function connectCells(table: StructBuilder): void {
  const placed = placeCells(table);
  keepKnownHeaders(placed);
  const heads = placed.filter(({ cell }) => cell.role === 'TH');
  const columns = new Set(heads.filter(leads('Column')).flatMap((head) => head.columns));
  const rows = new Set(heads.filter(leads('Row')).flatMap((head) => head.rows));
  for (const { cell, rows: own, columns: across } of placed) {
    if (cell.role !== 'TD' || cell.attributes.headers !== undefined) continue;
    if (own.some((row) => rows.has(row)) || across.some((column) => columns.has(column))) continue;
    const leader = placed.find((other) => other.rows.includes(own[0]!))!;
    lead(leader.cell);
    for (const row of leader.rows) rows.add(row);
  }
}

const leads =
  (direction: 'Row' | 'Column') =>
  ({ cell }: Placed) =>
    cell.attributes.scope === direction || cell.attributes.scope === 'Both';

function lead(cell: StructBuilder): void {
  const scope = cell.attributes.scope === 'Column' ? 'Both' : 'Row';
  cell.role = 'TH';
  cell.attributes = { ...cell.attributes, scope };
}

/** A cell may name header cells of its own table only. */
function keepKnownHeaders(placed: readonly Placed[]): void {
  const ids = new Set(
    placed.flatMap(({ cell }) => (cell.role === 'TH' ? (cell.attributes.id ?? []) : [])),
  );
  for (const { cell } of placed) {
    const { headers, ...rest } = cell.attributes;
    if (headers === undefined) continue;
    const known = headers.filter((id) => ids.has(id));
    cell.attributes = known.length === 0 ? rest : { ...rest, headers: known };
  }
}

/** Where each cell stands, by the spans of all: as the HTML standard forms tables. */
function placeCells(table: StructBuilder): Placed[] {
  const placed: Placed[] = [];
  let row = 0;
  for (const group of table.children) {
    const taken: number[] = [];
    for (const { children } of rowsIn(group)) {
      let column = 0;
      for (const cell of children.filter(({ role }) => role === 'TH' || role === 'TD')) {
        const { rowSpan = 1, colSpan = 1 } = cell.attributes;
        while ((taken[column] ?? 0) > 0) column++;
        const columns = range(column, colSpan);
        for (const at of columns) taken[at] = rowSpan;
        placed.push({ cell, rows: range(row, rowSpan), columns });
        column += colSpan;
      }
      for (let at = 0; at < taken.length; at++) taken[at] = Math.max((taken[at] ?? 0) - 1, 0);
      row++;
    }
  }
  return placed;
}

function rowsIn(group: StructBuilder): readonly StructBuilder[] {
  return group.role === 'TR' ? [group] : group.children.filter(({ role }) => role === 'TR');
}

function range(from: number, count: number): number[] {
  return Array.from({ length: count }, (_, i) => from + i);
}
