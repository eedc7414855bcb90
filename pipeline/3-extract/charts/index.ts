import type { Pack } from '../../1-read/types.ts';
import type { Chart, DataRow } from '../../2-parse/types.ts';
import type { Diagnostic } from '../../diagnostic.ts';
import { report } from '../codes.ts';
import { nearest } from '../nearest.ts';
import type { Places } from '../places.ts';
import type { ChartData } from '../types.ts';
import { type DataTable, readCsv } from './csv.ts';

export interface Charts {
  readonly data: ReadonlyMap<Chart, ChartData>;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * The rows of each chart, from its block or its CSV file; a file is read once. Reports
 * `broken-data`, `unknown-column` and `chart-without-numbers`.
 */
export function findCharts(places: Places, pack: Pack): Charts {
  const tables = new Map<string, DataTable>();
  const data = new Map<Chart, ChartData>();
  const diagnostics: Diagnostic[] = [];
  for (const { node } of places.of('chart')) {
    const table = tableOf(node, pack, tables, diagnostics);
    if (table === null) {
      data.set(node, { rows: [] });
      continue;
    }
    data.set(node, { rows: table.rows });
    diagnostics.push(...checkColumns(node, table));
  }
  return { data, diagnostics };
}

/** Null where the file is missing, which 2-parse has reported. */
function tableOf(
  chart: Chart,
  pack: Pack,
  tables: Map<string, DataTable>,
  diagnostics: Diagnostic[],
): DataTable | null {
  const { rows, file: path } = chart.spec;
  if (path === null) return rows && { rows, columns: columnsOf(rows), diagnostics: [] };
  const known = tables.get(path);
  if (known) return known;
  const file = pack.assets.get(path);
  if (file === undefined) return null;
  const table = readCsv(file, pack.manifest.lang);
  tables.set(path, table);
  diagnostics.push(...table.diagnostics);
  return table;
}

function columnsOf(rows: readonly DataRow[]): readonly string[] {
  return [...new Set(rows.flatMap((row) => Object.keys(row)))];
}

function checkColumns(chart: Chart, { rows, columns }: DataTable): Diagnostic[] {
  const { x, y, series, end, mark } = chart.spec;
  if (chart.language !== 'chart') return [];
  const unknown = [x, y, series, end].filter((name) => name !== null && !columns.includes(name));
  if (unknown.length > 0) return unknown.map((name) => unknownColumn(chart, name!, columns));
  // Where x or y is not named, a column of numbers is looked for among all.
  const named = x !== null && y !== null ? [x, y] : columns;
  const isNumber = (name: string) => rows.some((row) => typeof row[name] === 'number');
  if (rows.length === 0 || mark === 'timeline' || named.some(isNumber)) return [];
  return [
    report('chart-without-numbers', {
      message: `none of ${named.map((name) => `"${name}"`).join(', ')} has a number`,
      hint: 'write numbers without words or units in their cells',
      source: chart.source,
    }),
  ];
}

function unknownColumn(chart: Chart, name: string, columns: readonly string[]): Diagnostic {
  return report('unknown-column', {
    message: `the data of the chart has no column "${name}"`,
    hint: nearest(name, columns, 'column') ?? `it has ${columns.map((c) => `"${c}"`).join(', ')}`,
    source: chart.source,
  });
}
