import type { Chart } from '../../2-parse/types.ts';
import type { ChartData } from '../../3-extract/types.ts';
import { labelWords, timeOf } from './labels.ts';
import type { Statement } from './statement.ts';

/**
 * The numbers of a chart: of what its `y` column is called, or its title where that is one word,
 * by year; or of what each row is called.
 */
export function statedInChart({ spec, source }: Chart, { rows }: ChartData): Statement[] {
  const { x, y, series, title } = spec;
  if (x === null || y === null || series !== null) return [];
  return rows.flatMap((row) => {
    const value = row[y];
    if (typeof value !== 'number') return [];
    const name = String(row[x] ?? '');
    const time = timeOf(name);
    const label = time === null ? name : labelWords(y).length > 1 ? y : (title ?? '');
    const words = labelWords(label.replaceAll('_', ' '));
    if (words.length < 2) return [];
    const text = `${value.toLocaleString('en')} ${label}`;
    return { words, value, text, unit: null, time, actor: null, where: 'chart', source };
  });
}
