import type { Chart, ChartSpec, DataRow } from '../../2-parse/types.ts';
import type { Diagnostic } from '../../diagnostic.ts';
import { report } from '../codes.ts';
import type { ChartData, Point, Rows } from './types.ts';

type Read = { readonly data: ChartData } | { readonly finding: Diagnostic };

/**
 * A chart's rows by what its `x`, `y` and `series` say. Where x or y is not given, the first
 * column of words is the category and the first column of numbers is the value.
 */
export function readData(chart: Chart, rows: Rows): Read {
  if (rows.length === 0) {
    const message = 'This chart has no data';
    return { finding: report('chart-empty', { message, source: chart.source }) };
  }
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const unknown = [chart.spec.x, chart.spec.y, chart.spec.series].find(
    (name) => name !== null && !columns.includes(name),
  );
  if (unknown) return { finding: noColumn(chart, `The data have no column “${unknown}”`, columns) };
  const axes = axesOf(chart.spec, columns, rows);
  if (axes === null) {
    return { finding: noColumn(chart, 'None of the columns to draw holds numbers', columns) };
  }
  return { data: collect(rows, axes, chart.spec.series) };
}

function noColumn(chart: Chart, message: string, columns: readonly string[]): Diagnostic {
  const hint = `The columns are ${columns.map((name) => `“${name}”`).join(', ')}`;
  return report('chart-column', { message, hint, source: chart.source });
}

interface Axes {
  readonly category: string;
  readonly value: string;
  readonly valueAxis: 'x' | 'y';
}

function axesOf({ x, y, series }: ChartSpec, columns: readonly string[], rows: Rows): Axes | null {
  const numeric = (name: string) => isNumeric(name, rows);
  const free = columns.filter((name) => name !== series && name !== x && name !== y);
  // With both of numbers y is the value, unless it is years and x is not.
  const swapped = x !== null && y !== null && isYears(y, rows) && numeric(x) && !isYears(x, rows);
  if (y !== null && numeric(y) && !swapped) {
    const category = x ?? free.find((name) => !numeric(name)) ?? free[0];
    return category === undefined ? null : { category, value: y, valueAxis: 'y' };
  }
  if (x !== null && numeric(x)) {
    const category = y ?? free.find((name) => !numeric(name)) ?? free[0];
    return category === undefined ? null : { category, value: x, valueAxis: 'x' };
  }
  const value = x !== null && y !== null ? undefined : free.find(numeric);
  const category = x ?? y ?? free.find((name) => name !== value);
  return value === undefined || category === undefined
    ? null
    : { category, value, valueAxis: y === category ? 'x' : 'y' };
}

function isYears(column: string, rows: Rows): boolean {
  return rows.every((row) => /^(?:1[5-9]|2[01])\d\d$/.test(String(row[column] ?? '')));
}

function isNumeric(column: string, rows: Rows): boolean {
  const values = rows.map((row) => row[column]).filter((value) => value != null);
  return values.length > 0 && values.every((value) => typeof value === 'number');
}

function collect(
  rows: Rows,
  { category, value, valueAxis }: Axes,
  series: string | null,
): ChartData {
  const points = rows.flatMap((row): Point[] => {
    const number = row[value];
    if (typeof number !== 'number' || !Number.isFinite(number)) return [];
    return [{ category: text(row, category), value: number, series: text(row, series) }];
  });
  return {
    points,
    categories: [...new Set(points.map((point) => point.category))],
    series: series === null ? [] : [...new Set(points.map((point) => point.series))],
    valueAxis,
  };
}

function text(row: DataRow, column: string | null): string {
  return column === null ? '' : String(row[column] ?? '');
}
