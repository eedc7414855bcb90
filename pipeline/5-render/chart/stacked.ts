import { hueAt, hueScale, legend, named } from './common.ts';
import { onColour } from './contrast.ts';
import { formatNumber } from './numbers.ts';
import { textWidth, widest, wrap } from './text.ts';
import type { ChartData, ChartStyle, Draw, Spec } from './types.ts';

const barHeight = 15;
const gap = 8;

/**
 * Bars of parts, from zero, in the order of the series: each part has its number inside where it
 * fits, each bar its sum at its end. A white hairline parts the parts, so that they are told apart
 * in grey. What is negative or has no number is left out of a bar.
 */
export const stacked: Draw = (data, style) => {
  const { fontSize, lang, palette, width } = style;
  const names = data.categories.map((name) => wrap(name, fontSize, width * 0.42));
  const left = widest(names.flat(), fontSize) + 8;
  const bars = barsOf(data);
  const sums = bars.map(({ sum }) => formatNumber(sum, lang));
  const right = widest(sums, fontSize) + 8;
  const longest = Math.max(0, ...bars.map(({ sum }) => sum)) || 1;
  const plot = width - left - right;
  const key = legend(data, style);
  const lines = names.reduce((most, { length }) => Math.max(most, length), 1);
  const step = Math.max(barHeight + gap, lines * fontSize * 1.2 + 6);
  const inks = new Map(
    data.series.map((name, i) => [name, onColour(hueAt(i, style), palette.ink)]),
  );
  const parts = bars.flatMap((bar) =>
    bar.parts.map((part) => ({
      ...labelled(part, plot / longest, style),
      ink: inks.get(part.series) ?? '#ffffff',
    })),
  );
  const shown = Object.fromEntries(data.categories.map((name, index) => [name, names[index]]));
  const label = { type: 'text', baseline: 'middle' };
  return {
    width: plot,
    height: data.categories.length * step,
    autosize: 'none',
    padding: { left, right, top: key.height + 1, bottom: 1 },
    data: { values: parts },
    encoding: { y: rows(data, shown), x: along('from', longest) },
    layer: [
      {
        mark: { type: 'bar', height: barHeight, stroke: '#ffffff', strokeWidth: 0.8 },
        encoding: { x2: { field: 'to' }, color: hueScale(data, style) },
      },
      {
        transform: [{ filter: 'datum.fits' }],
        mark: { ...label, align: 'center' },
        encoding: {
          x: along('middle', longest),
          text: named('label'),
          color: { field: 'ink', type: 'nominal', scale: null, legend: null },
        },
      },
      {
        data: { values: bars.map(({ category, sum }, i) => ({ category, sum, label: sums[i] })) },
        mark: { ...label, align: 'left', dx: 4, color: palette.ink, fontWeight: 600 },
        encoding: { x: along('sum', longest), text: named('label') },
      },
      ...key.layer,
    ],
  };
};

function rows(
  data: ChartData,
  names: Readonly<Record<string, readonly string[] | undefined>>,
): Spec {
  return {
    ...named('category'),
    sort: data.categories,
    scale: { type: 'band', domain: data.categories, padding: 0 },
    axis: {
      title: null,
      ticks: false,
      domain: false,
      grid: false,
      labelPadding: 8,
      labelExpr: `(${JSON.stringify(names)})[datum.label]`,
    },
  };
}

function along(field: string, longest: number): Spec {
  return {
    field,
    type: 'quantitative',
    axis: null,
    stack: null,
    scale: { domain: [0, longest], nice: false },
  };
}

interface Part {
  readonly category: string;
  readonly series: string;
  readonly from: number;
  readonly to: number;
}

interface Bar {
  readonly category: string;
  readonly sum: number;
  readonly parts: readonly Part[];
}

function barsOf({ categories, series, points }: ChartData): Bar[] {
  const names = series.length === 0 ? [''] : series;
  return categories.map((category) => {
    const parts: Part[] = [];
    let sum = 0;
    for (const name of names) {
      const own = points.filter((point) => point.category === category && point.series === name);
      const value = own.reduce((total, point) => total + Math.max(0, point.value), 0);
      if (value === 0) continue;
      parts.push({ category, series: name, from: sum, to: sum + value });
      sum += value;
    }
    return { category, sum, parts };
  });
}

function labelled(part: Part, scale: number, style: ChartStyle) {
  const { fontSize, lang } = style;
  const value = part.to - part.from;
  const label = formatNumber(value, lang);
  return {
    ...part,
    label,
    middle: (part.from + part.to) / 2,
    fits: value * scale > textWidth(label, fontSize) + 6,
  };
}
