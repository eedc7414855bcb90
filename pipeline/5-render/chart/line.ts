import { named } from './common.ts';
import { curveSpec } from './curve.ts';
import type { ChartData, Draw, Spec } from './types.ts';

/** Lines differ in their dashes too, for those who see no hue and for printers that have none. */
export const line: Draw = (data, style) =>
  curveSpec(data, style, [
    { mark: { type: 'line', strokeWidth: 1.6, strokeJoin: 'round' }, encoding: dashes(data) },
  ]);

const patterns = [
  [1, 0],
  [6, 2.5],
  [2, 2],
  [9, 2, 2, 2],
];

function dashes({ series }: ChartData): Spec {
  if (series.length < 2) return {};
  const range = series.map((_, index) => patterns[index % patterns.length]);
  return {
    strokeDash: { ...named('series'), sort: null, legend: null, scale: { domain: series, range } },
  };
}
