import { formatNumber } from './numbers.ts';
import { textWidth, widest, wrap } from './text.ts';
import type { ChartData, ChartStyle, Spec } from './types.ts';

/** A field that is words. */
export function named(field: string): Spec {
  return { field, type: 'nominal' };
}

/** The colour of the series at an index. */
export function hueAt(index: number, { hues }: ChartStyle): string {
  return hues[index % hues.length]!;
}

/** The colour of a series; the accent where there is one only. */
export function hueScale({ series }: ChartData, style: ChartStyle): Spec {
  if (series.length < 2) return { value: style.palette.accent };
  const range = series.map((_, index) => hueAt(index, style));
  return { ...named('series'), sort: null, legend: null, scale: { domain: series, range } };
}

/** The names of several series in one line above the chart, each after a square of its colour. */
export interface Legend {
  readonly height: number;
  readonly layer: readonly Spec[];
}

/** What stands at fixed places takes no offset from the data. */
const fixed = { xOffset: null, yOffset: null };

/** `above` is how high it stands over the plot. */
export function legend(
  { series }: Pick<ChartData, 'series'>,
  style: ChartStyle,
  above = 12,
): Legend {
  if (series.length < 2) return { height: 0, layer: [] };
  const { fontSize, palette } = style;
  let x = 0;
  const layer = series.flatMap((name, index) => {
    const left = x;
    x += textWidth(name, fontSize) + 28;
    const color = hueAt(index, style);
    const at = (value: number) => ({ ...fixed, x: { value }, y: { value: -above } });
    return [
      {
        data: { values: [{}] },
        mark: { type: 'point', shape: 'square', filled: true, opacity: 1, size: 42, color },
        encoding: at(left + 4),
      },
      {
        data: { values: [{}] },
        mark: { type: 'text', align: 'left', baseline: 'middle', text: name, color: palette.ink },
        encoding: at(left + 12),
      },
    ];
  });
  return { height: above + 10, layer };
}

interface Rows {
  /** From one name to the next. */
  readonly step: number;
  /** What stands beside each point. */
  readonly labels: readonly string[];
  /** Room for it at the right. */
  readonly right: number;
  readonly domain: readonly [number, number];
  /** Of an axis below; none where every point has its number. */
  readonly ticks?: readonly number[];
  readonly offset: Spec;
  readonly legend: Legend;
  readonly rules?: boolean;
  readonly layer: readonly Spec[];
}

/** A chart whose categories are rows: bars that lie, and dots. */
export function rowsSpec(data: ChartData, style: ChartStyle, rows: Rows): Spec {
  const { fontSize, palette, width } = style;
  const wrapped = data.categories.map((name) => wrap(name, fontSize, width * 0.42));
  const left = widest(wrapped.flat(), fontSize) + 8;
  const lines = wrapped.reduce((most, { length }) => Math.max(most, length), 1);
  const step = Math.max(rows.step, lines * fontSize * 1.2 + 6);
  const lowest = rows.domain[0] < 0 ? rows.right : 0;
  const grouped = 'yOffset' in rows.offset;
  const names = Object.fromEntries(data.categories.map((name, i) => [name, wrapped[i]]));
  const axis = axisBelow(rows.ticks ?? [], style);
  return {
    width: width - left - rows.right - lowest,
    height: data.categories.length * step,
    autosize: 'none',
    padding: {
      left: left + lowest,
      right: rows.right,
      top: rows.legend.height + 1,
      bottom: axis === null ? 1 : 18,
    },
    data: { values: data.points.map((point, i) => ({ ...point, label: rows.labels[i] })) },
    encoding: {
      y: {
        ...named('category'),
        sort: null,
        scale: {
          type: 'band',
          paddingInner: grouped ? 0.3 : 0,
          paddingOuter: grouped ? 0.15 : 0,
        },
        axis: {
          title: null,
          ticks: false,
          domain: false,
          offset: lowest,
          labelPadding: 8,
          labelExpr: `(${JSON.stringify(names)})[datum.label]`,
          ...(rows.rules ? { grid: true, gridColor: palette.rule } : { grid: false }),
        },
      },
      x: {
        field: 'value',
        type: 'quantitative',
        axis,
        stack: null,
        scale: { domain: rows.domain, nice: false },
      },
      ...rows.offset,
    },
    layer: [...rows.layer, ...rows.legend.layer],
  };
}

function axisBelow(ticks: readonly number[], { lang }: ChartStyle): Spec | null {
  if (ticks.length === 0) return null;
  const words = Object.fromEntries(ticks.map((value) => [value, formatNumber(value, lang)]));
  const labelExpr = `(${JSON.stringify(words)})[datum.value]`;
  const bare = { title: null, ticks: false, grid: false, domain: false, labelFlush: false };
  return { ...bare, labelAngle: 0, labelPadding: 5, values: ticks, labelExpr };
}
