import { nameOf, utf8Of } from '../file/objects.ts';
import type { Reading } from '../reading.ts';
import type { StructElement } from '../structure/index.ts';
import type { Rule } from '../types.ts';

export const tableRules: readonly Rule[] = [
  { code: 'table-without-th', source: 'Matterhorn 15-001', check: withoutHeaders },
  { code: 'th-without-scope', source: 'Matterhorn 15-003', check: scopes },
  { code: 'headers-unknown', source: 'ISO 32000-1, table 349', check: unknownHeaders },
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

/** With their spans the cells fill a rectangle, each place once. */
function irregular(reading: Reading): string[] {
  return tables(reading).flatMap((table) => {
    const widths = occupied(rowsOf(table));
    if (widths === null) return [`cells of the table ${table.number} overlap`];
    const ragged = new Set(widths).size > 1;
    return ragged ? [`rows of the table ${table.number} are ${widths.join(', ')} wide`] : [];
  });
}

function occupied(rows: readonly StructElement[]): number[] | null {
  const taken = rows.map(() => new Set<number>());
  for (const [r, row] of rows.entries()) {
    let column = 0;
    for (const cell of cellsOf(row)) {
      const [down, across] = ['RowSpan', 'ColSpan'].map((key) =>
        Number(cell.attribute('Table', key) ?? 1),
      ) as [number, number];
      while (taken[r]!.has(column)) column++;
      if (r + down > rows.length) return null;
      for (let i = r; i < r + down; i++) {
        for (let k = column; k < column + across; k++) {
          if (taken[i]!.has(k)) return null;
          taken[i]!.add(k);
        }
      }
    }
  }
  return taken.map((row) => row.size);
}
