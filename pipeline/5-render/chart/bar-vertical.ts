import { hueScale, legend, named } from './common.ts';
import { formatNumber } from './numbers.ts';
import type { ChartData, ChartStyle, Spec } from './types.ts';

const height = 120;

/** Bars that stand, each with its number above and its name below. */
export function verticalBars(data: ChartData, style: ChartStyle): Spec {
  const { lang, palette, width } = style;
  const count = Math.max(1, data.series.length);
  const values = data.points.map(({ value }) => value);
  const labels = data.points.map(({ value }) => formatNumber(value, lang));
  const key = legend(data, style, 24);
  const room = width / data.categories.length;
  const label = { type: 'text', color: palette.ink, align: 'center' };
  const low = Math.min(0, ...values);
  return {
    width,
    height,
    autosize: 'none',
    padding: { left: 0, right: 0, top: key.height + 14, bottom: low < 0 ? 32 : 18 },
    data: { values: data.points.map((point, i) => ({ ...point, label: labels[i] })) },
    encoding: {
      x: {
        ...named('category'),
        sort: null,
        scale: { paddingInner: count > 1 ? 0.3 : 0, paddingOuter: count > 1 ? 0.15 : 0 },
        axis: {
          title: null,
          ticks: false,
          labelAngle: 0,
          labelPadding: low < 0 ? 18 : 5,
          domain: low === 0,
          domainColor: palette.grey,
          grid: false,
        },
      },
      y: {
        field: 'value',
        type: 'quantitative',
        axis: null,
        stack: null,
        scale: { domain: [low, Math.max(0, ...values)], nice: false },
      },
      ...(count > 1 ? { xOffset: { ...named('series'), sort: null } } : {}),
    },
    layer: [
      {
        mark: { type: 'bar', ...(count > 1 ? {} : { width: Math.min(room * 0.62, 44) }) },
        encoding: { color: hueScale(data, style) },
      },
      {
        transform: [{ filter: 'datum.value >= 0' }],
        mark: { ...label, baseline: 'bottom', dy: -3 },
        encoding: { text: named('label') },
      },
      {
        transform: [{ filter: 'datum.value < 0' }],
        mark: { ...label, baseline: 'top', dy: 3 },
        encoding: { text: named('label') },
      },
      ...key.layer,
    ],
  };
}
