import Papa from 'papaparse';
import type { DataRow } from '../../2-parse/types.ts';
import type { Diagnostic } from '../../diagnostic.ts';
import type { BinaryFile } from '../../source.ts';
import { report } from '../codes.ts';
import { readCell } from './cell.ts';

export interface DataTable {
  readonly columns: readonly string[];
  readonly rows: readonly DataRow[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads a CSV file (RFC 4180; semicolons and tabs too, as spreadsheets write them). The first line
 * names the columns. Cells that are numbers become numbers, empty ones null. `tag` is the language
 * whose number format a file with semicolons may follow. Reports `broken-data`.
 */
export function readCsv(file: BinaryFile, tag: string): DataTable {
  const text = new TextDecoder('utf-8').decode(file.bytes);
  const { data, errors, meta } = Papa.parse<string[]>(text, {
    delimitersToGuess: [',', ';', '\t'],
    skipEmptyLines: 'greedy',
  });
  const [head = [], ...body] = data;
  const columns = head.map((name) => name.trim());
  const local = meta.delimiter === ';' ? tag : null;
  const rows = body.map((cells) => rowOf(columns, cells, local));
  const diagnostics = [
    ...errors
      .filter(({ type }) => type === 'Quotes')
      .map((error) => broken(file, error.row, error.message)),
    ...body.flatMap((cells, index) => ragged(file, cells, columns, index)),
  ];
  return { columns, rows, diagnostics };
}

function rowOf(columns: readonly string[], cells: readonly string[], tag: string | null): DataRow {
  return Object.fromEntries(
    columns.map((name, index) => [name, readCell(cells[index] ?? '', tag)]),
  );
}

function ragged(
  file: BinaryFile,
  cells: readonly string[],
  columns: readonly string[],
  index: number,
): Diagnostic[] {
  if (cells.length === columns.length) return [];
  const cell = (count: number) => `${count} ${count === 1 ? 'cell' : 'cells'}`;
  return [
    broken(file, index + 1, `${cell(cells.length)} where the first line has ${columns.length}`),
  ];
}

function broken(file: BinaryFile, row: number | undefined, message: string): Diagnostic {
  const line = (row ?? 0) + 1;
  return report('broken-data', {
    message: `${file.path} cannot be read as CSV in line ${line}: ${message}`,
    hint: 'put cells that hold a comma or a quote into double quotes',
    source: { path: file.path, line, column: 1, endLine: line, endColumn: 1 },
  });
}
