import { hueScale, legend, named, rowsSpec } from './common.ts';
import { formatNumber } from './numbers.ts';
import { widest } from './text.ts';
import type { ChartData, ChartStyle, Spec } from './types.ts';

const barHeight = 10;

/** Names at the left, bars, and each number at the end of its bar: no axis is needed. */
export function horizontalBars(data: ChartData, style: ChartStyle): Spec {
  const { series } = data;
  const numbers = data.points.map(({ value }) => formatNumber(value, style.lang));
  const count = Math.max(1, series.length);
  const values = data.points.map(({ value }) => value);
  const offset = series.length > 1 ? { yOffset: { ...named('series'), sort: null } } : {};
  const mark = { type: 'bar', height: barHeight - (count > 1 ? 1 : 0) };
  const label = { type: 'text', color: style.palette.ink, baseline: 'middle' };
  return rowsSpec(data, style, {
    step: count * barHeight + (count > 1 ? 12 : 8),
    labels: numbers,
    right: widest(numbers, style.fontSize) + 8,
    domain: [Math.min(0, ...values), Math.max(0, ...values)],
    offset,
    legend: legend(data, style),
    layer: [
      { mark, encoding: { color: hueScale(data, style) } },
      {
        transform: [{ filter: 'datum.value >= 0' }],
        mark: { ...label, align: 'left', dx: 4 },
        encoding: { text: named('label') },
      },
      {
        transform: [{ filter: 'datum.value < 0' }],
        mark: { ...label, align: 'right', dx: -4 },
        encoding: { text: named('label') },
      },
    ],
  });
}
