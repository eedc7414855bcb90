import type { Chart } from '../../2-parse/types.ts';
import type { ChartData } from '../../3-extract/types.ts';
import { labelWords, timeOf } from './labels.ts';
import type { Statement } from './statement.ts';

/**
 * The numbers of a chart: of what their column is called, or its title where that is one word,
 * by year; or of what each row is called.
 */
export function statedInChart({ spec, source }: Chart, { rows }: ChartData): Statement[] {
  const { x, y, series, title } = spec;
  if (x === null || y === null || series !== null) return [];
  return rows.flatMap((row) => {
    // Bars that lie have their numbers on `x`.
    const [value, name, column] =
      typeof row[y] === 'number' ? [row[y], row[x], y] : [row[x], row[y], x];
    if (typeof value !== 'number') return [];
    const time = timeOf(String(name ?? ''));
    const counted = labelWords(column).length > 1 ? column : (title ?? '');
    const label = time === null ? String(name ?? '') : counted;
    const words = labelWords(label.replaceAll('_', ' '));
    if (words.length < 2) return [];
    const text = `${value.toLocaleString('en')} ${label}`;
    return { words, value, text, unit: null, time, actor: null, where: 'chart', source };
  });
}
