import { nameOf, utf8Of } from '../file/objects.ts';
import type { Reading } from '../reading.ts';
import type { StructElement } from '../structure/index.ts';
import type { Rule } from '../types.ts';

export const tableRules: readonly Rule[] = [
  { code: 'table-without-th', source: 'Matterhorn 15-001', check: withoutHeaders },
  { code: 'th-without-scope', source: 'Matterhorn 15-003', check: scopes },
  { code: 'headers-unknown', source: 'ISO 32000-1, table 349', check: unknownHeaders },
  { code: 'cell-without-header', source: 'PDF/UA-1, 7.5', check: unconnected },
  { code: 'table-parts', source: 'PDF/UA-1, 7.2; ISO 32000-1, table 337', check: parts },
  { code: 'table-irregular', source: 'PDF/UA-1, 7.2', check: irregular },
];

function tables({ structure }: Reading): StructElement[] {
  return structure.elements.filter(({ role }) => role === 'Table');
}

function elementsIn(element: StructElement, roles: readonly string[]): StructElement[] {
  return element.kids.flatMap((kid) =>
    kid.type === 'element' && roles.includes(kid.element.role ?? '') ? [kid.element] : [],
  );
}

function rowsOf(table: StructElement): StructElement[] {
  const groups = elementsIn(table, ['THead', 'TBody', 'TFoot', 'TR']);
  return groups.flatMap((group) => (group.role === 'TR' ? [group] : elementsIn(group, ['TR'])));
}

const cellsOf = (row: StructElement) => elementsIn(row, ['TH', 'TD']);

function withoutHeaders(reading: Reading): string[] {
  return tables(reading)
    .filter(
      (table) =>
        !rowsOf(table)
          .flatMap(cellsOf)
          .some(({ role }) => role === 'TH'),
    )
    .map(({ number }) => `the table ${number} has no TH`);
}

/** Every TH has a Scope, unless the cells of its table name their headers. */
function scopes(reading: Reading): string[] {
  return tables(reading).flatMap((table) => {
    const cells = rowsOf(table).flatMap(cellsOf);
    const named = cells
      .filter(({ role }) => role === 'TD')
      .every((cell) => cell.attribute('Table', 'Headers') !== null);
    if (named) return [];
    return cells
      .filter(
        (cell) =>
          cell.role === 'TH' &&
          !['Row', 'Column', 'Both'].includes(nameOf(cell.attribute('Table', 'Scope')) ?? ''),
      )
      .map(({ number }) => `the TH ${number} has no Scope`);
  });
}

function unknownHeaders(reading: Reading): string[] {
  const { file } = reading;
  return tables(reading).flatMap((table) => {
    const cells = rowsOf(table).flatMap(cellsOf);
    const ids = new Set(cells.flatMap(({ id }) => id ?? []));
    return cells.flatMap((cell) =>
      file
        .array(cell.attribute('Table', 'Headers'))
        .map((id) => utf8Of(id))
        .filter((id) => id === null || !ids.has(id))
        .map((id) => `the cell ${cell.number} names ${id}, which no cell is`),
    );
  });
}

/** A cell of data stands in the row or the column of a header cell, or names one. */
function unconnected(reading: Reading): string[] {
  return tables(reading).flatMap((table) => {
    const placed = place(rowsOf(table)) ?? [];
    const heads = (direction: string, of: (one: Placed) => readonly number[]) =>
      new Set(
        placed
          .filter(({ cell }) => cell.role === 'TH')
          .filter(({ cell }) =>
            [direction, 'Both'].includes(nameOf(cell.attribute('Table', 'Scope')) ?? ''),
          )
          .flatMap(of),
      );
    const rows = heads('Row', (one) => one.rows);
    const columns = heads('Column', (one) => one.columns);
    return placed
      .filter(({ cell }) => cell.role === 'TD' && cell.attribute('Table', 'Headers') === null)
      .filter(
        (one) => !one.rows.some((r) => rows.has(r)) && !one.columns.some((c) => columns.has(c)),
      )
      .map(({ cell }) => `the cell ${cell.number} has no header`);
  });
}

/** One head and one foot at most, a body with either, one caption at an end. */
function parts(reading: Reading): string[] {
  return tables(reading).flatMap((table) => {
    const roles = table.kids.map((kid) => (kid.type === 'element' ? kid.element.role : null));
    const count = (role: string) => roles.filter((one) => one === role).length;
    const found = ['THead', 'TFoot', 'Caption']
      .filter((role) => count(role) > 1)
      .map((role) => `has ${count(role)} ${role}`);
    if (count('THead') + count('TFoot') > 0 && count('TBody') === 0) found.push('has no TBody');
    const caption = roles.indexOf('Caption');
    if (caption > 0 && caption < roles.length - 1) found.push('has its Caption in the middle');
    return found.map((message) => `the table ${table.number} ${message}`);
  });
}

/** With their spans the cells fill a rectangle, each place once. */
function irregular(reading: Reading): string[] {
  return tables(reading).flatMap((table) => {
    const rows = rowsOf(table);
    const placed = place(rows);
    if (placed === null) return [`cells of the table ${table.number} overlap`];
    const widths = rows.map((_, r) =>
      placed
        .filter((one) => one.rows.includes(r))
        .reduce((sum, { columns }) => sum + columns.length, 0),
    );
    const ragged = new Set(widths).size > 1;
    return ragged ? [`rows of the table ${table.number} are ${widths.join(', ')} wide`] : [];
  });
}

interface Placed {
  readonly cell: StructElement;
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

const range = (from: number, count: number) => Array.from({ length: count }, (_, i) => from + i);

/** Null where cells overlap or reach out of the table. */
function place(rows: readonly StructElement[]): Placed[] | null {
  const taken = rows.map(() => new Set<number>());
  const placed: Placed[] = [];
  for (const [r, row] of rows.entries()) {
    let column = 0;
    for (const cell of cellsOf(row)) {
      const [down, across] = ['RowSpan', 'ColSpan'].map((key) =>
        Number(cell.attribute('Table', key) ?? 1),
      ) as [number, number];
      while (taken[r]!.has(column)) column++;
      if (r + down > rows.length) return null;
      const one = { cell, rows: range(r, down), columns: range(column, across) };
      for (const i of one.rows)
        for (const k of one.columns) {
          if (taken[i]!.has(k)) return null;
          taken[i]!.add(k);
        }
      placed.push(one);
    }
  }
  return placed;
}
