import { hueAt, hueScale, legend } from './common.ts';
import { formatNumber, niceTicks } from './numbers.ts';
import { edgesOf, positionsOf, ticksOf } from './positions.ts';
import { spread } from './spread.ts';
import { widest } from './text.ts';
import type { ChartData, ChartStyle, Spec } from './types.ts';

const height = 130;

/**
 * What line and area charts share: x by time, number or order of the categories, a faint grid for
 * y, and the name (or the last number) of each series at its end instead of a legend.
 */
export function curveSpec(data: ChartData, style: ChartStyle, marks: readonly Spec[]): Spec {
  const { fontSize, lang, palette, width } = style;
  const stacked = marks.some((mark) => mark.stacked === true);
  const at = positionsOf(data.categories);
  const y = niceTicks(...rangeOf(data, stacked));
  const yLabels = y.map((value) => formatNumber(value, lang));
  const ends = endsOf(data, style, at, [y[0]!, y.at(-1)!]);
  const key = stacked ? legend(data, style) : { height: 0, layer: [] };
  const [first, last] = edgesOf(data.categories, at, style);
  const left = Math.max(widest(yLabels, fontSize) + 6, first);
  const endLabels = stacked ? [] : ends.map(({ label }) => label);
  const right = Math.max(widest(endLabels, fontSize) + 10, last);
  const x = ticksOf(data.categories, at, lang, { fontSize, width: width - left - right });
  return {
    width: width - left - right,
    height,
    autosize: 'none',
    padding: { left, right, top: key.height + 8, bottom: 18 },
    data: {
      values: data.points.map((point) => ({ ...point, at: at.get(point.category) })),
    },
    encoding: {
      x: {
        field: 'at',
        type: 'quantitative',
        scale: { zero: false, nice: false },
        axis: axis(
          x.map(({ position }) => position),
          x.map(({ label }) => label),
          {
            grid: false,
            domainColor: palette.grey,
            labelPadding: 5,
          },
        ),
      },
      y: {
        field: 'value',
        type: 'quantitative',
        scale: { domain: [y[0], y.at(-1)], zero: false, nice: false },
        ...(stacked ? {} : { stack: null }),
        axis: axis(y, yLabels, {
          grid: true,
          gridColor: palette.rule,
          domain: false,
          labelPadding: 6,
        }),
      },
    },
    layer: [
      ...marks.map((mark) => ({
        mark: mark.mark,
        encoding: { color: hueScale(data, style), ...(mark.encoding as Spec | undefined) },
      })),
      ...(stacked ? [] : ends.map(({ layer }) => layer)),
      ...key.layer,
    ],
  };
}

/** Ticks at these values with these words: formatted by us, in the pack's language. */
function axis(values: readonly number[], labels: readonly string[], rest: Spec): Spec {
  const words = Object.fromEntries(values.map((value, index) => [value, labels[index]]));
  const labelExpr = `(${JSON.stringify(words)})[datum.value]`;
  return {
    title: null,
    ticks: false,
    labelAngle: 0,
    labelFlush: false,
    values,
    labelExpr,
    ...rest,
  };
}

/** From zero, unless all values lie far from it; stacked values are summed. */
function rangeOf({ points }: ChartData, stacked: boolean): [number, number] {
  const sums = new Map<string, number>();
  for (const { category, value } of points) {
    sums.set(category, (stacked ? (sums.get(category) ?? 0) : 0) + value);
  }
  const values = stacked ? [...sums.values()] : points.map(({ value }) => value);
  const low = Math.min(...values);
  const high = Math.max(...values);
  const far = !stacked && low > 0 && low > high * 0.6;
  return [far ? low : Math.min(0, low), Math.max(high, far ? high : 0)];
}

interface End {
  readonly label: string;
  readonly layer: Spec;
}

/** What stands at the end of each series; labels that would run into each other are moved apart. */
function endsOf(
  data: ChartData,
  style: ChartStyle,
  at: ReadonlyMap<string, number>,
  [low, high]: readonly [number, number],
): End[] {
  const ends = lastPoints(data, at);
  const wanted = ends.map(({ value }) => height * (1 - (value - low) / (high - low || 1)));
  const tops = spread(wanted, style.fontSize * 1.15);
  return ends.map(({ series, category, value }, index) => {
    const label = series === '' ? formatNumber(value, style.lang) : series;
    const color = series === '' ? style.palette.ink : hueAt(data.series.indexOf(series), style);
    return { label, layer: endLayer(label, at.get(category)!, tops[index]!, color) };
  });
}

function lastPoints(data: ChartData, at: ReadonlyMap<string, number>): ChartData['points'] {
  const names = data.series.length === 0 ? [''] : data.series;
  return names.flatMap((series) => {
    const own = data.points.filter((point) => point.series === series);
    const last = own.reduce<(typeof own)[number] | null>(
      (end, point) =>
        end === null || at.get(point.category)! >= at.get(end.category)! ? point : end,
      null,
    );
    return last === null ? [] : [last];
  });
}

function endLayer(text: string, at: number, top: number, color: string): Spec {
  return {
    data: { values: [{ at }] },
    mark: { type: 'text', align: 'left', baseline: 'middle', dx: 6, text, color, fontWeight: 600 },
    encoding: { y: { value: top } },
  };
}
