import { hueScale, legend, named, rowsSpec } from './common.ts';
import { formatNumber, niceTicks } from './numbers.ts';
import { widest } from './text.ts';
import type { Draw } from './types.ts';

/**
 * Cleveland's dot chart: a faint line for each name, a dot for each value. Its number stands
 * beside it; dots of several series, which may meet, have an axis instead.
 */
export const dot: Draw = (data, style) => {
  const numbers = data.points.map(({ value }) => formatNumber(value, style.lang));
  const values = data.points.map(({ value }) => value);
  const single = data.series.length < 2;
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values);
  const ticks = single ? [] : niceTicks(low, high);
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
    domain: single ? [low, high] : [ticks[0]!, ticks.at(-1)!],
    ticks,
    offset: {},
    legend: legend(data, style),
    rules: true,
    layer: single ? [dots, text] : [dots],
  });
};
