import { hueScale, legend, named, rowsSpec } from './common.ts';
import { formatNumber } from './numbers.ts';
import { widest } from './text.ts';
import type { Draw } from './types.ts';

/** Cleveland's dot chart: a faint line for each name, a dot for each value, its number beside it. */
export const dot: Draw = (data, style) => {
  const numbers = data.points.map(({ value }) => formatNumber(value, style.lang));
  const values = data.points.map(({ value }) => value);
  const single = data.series.length < 2;
  const dots = {
    mark: { type: 'point', filled: true, opacity: 1, size: 42 },
    encoding: { color: hueScale(data, style) },
  };
  const text = {
    mark: { type: 'text', align: 'left', baseline: 'middle', dx: 7, color: style.palette.ink },
    encoding: { text: named('label') },
  };
  return rowsSpec(data, style, {
    step: 17,
    labels: numbers,
    right: single ? widest(numbers, style.fontSize) + 12 : 8,
    domain: [Math.min(0, ...values), Math.max(0, ...values)],
    offset: {},
    legend: legend(data, style),
    rules: true,
    layer: single ? [dots, text] : [dots],
  });
};
