import type { Chart, DataRow } from '../../2-parse/types.ts';
import type { Diagnostic } from '../../diagnostic.ts';
import { report } from '../codes.ts';
import { hueAt, legend, named } from './common.ts';
import { shortDate } from './dates.ts';
import { type Period, periodOf, timeTicks } from './period.ts';
import { widest, wrap } from './text.ts';
import type { ChartStyle, Rows, Spec } from './types.ts';

const step = 19;

/** What happened when, one row each. */
export interface Span {
  readonly category: string;
  readonly series: string;
  readonly period: Period;
  /** “May 2024”, “May – October 2024” */
  readonly label: string;
  /** It has no end: a dot. */
  readonly moment: boolean;
}

/** The rows of a `timeline` chart: `x` names the column of dates, `end` that of ends, `y` what it was. */
export function readSpans(
  chart: Chart,
  rows: Rows,
  lang: string,
): { readonly spans: readonly Span[] } | { readonly finding: Diagnostic } {
  const columns = Object.keys(rows[0] ?? {});
  const isDate = (name: string) => rows.some((row) => periodOf(cell(row, name)) !== null);
  const { x, y, end, series } = chart.spec;
  const start = x ?? columns.find(isDate);
  const name = y ?? columns.find((column) => column !== start && column !== end && !isDate(column));
  if (start === undefined || name === undefined || !isDate(start)) {
    const message =
      'A timeline needs a column of dates (`2025`, `2025-10`, `2025-10-19`) and one of words';
    const hint = `The columns are ${columns.map((column) => `“${column}”`).join(', ')}`;
    return { finding: report('chart-column', { message, hint, source: chart.source }) };
  }
  const spans = rows.flatMap((row): Span[] => {
    const from = periodOf(cell(row, start));
    if (from === null) return [];
    const until = end === null ? null : periodOf(cell(row, end));
    const category = cell(row, name);
    const period = { start: from.start, end: Math.max(from.end, until?.end ?? from.end) };
    const label = [cell(row, start), ...(until === null ? [] : [cell(row, end!)])]
      .map((date) => shortDate(date, lang))
      .join(' – ');
    const moment = until === null && from.end - from.start < 32 * 86_400_000;
    return [{ category, series: series === null ? '' : cell(row, series), period, label, moment }];
  });
  return { spans };
}

function cell(row: DataRow, column: string): string {
  return String(row[column] ?? '');
}

/** What was and when, from the top: a bar for what lasted, a dot for what happened on a day. */
export function timeline(spans: readonly Span[], style: ChartStyle): Spec {
  const { fontSize, palette, width } = style;
  const names = spans.map(({ category }) => wrap(category, fontSize, width * 0.4));
  const left = widest(names.flat(), fontSize) + 10;
  const right = roomAtRight(spans, width - left, fontSize);
  const series = [...new Set(spans.map((span) => span.series))].filter((name) => name !== '');
  const key = legend({ series }, style);
  const lines = names.reduce((most, { length }) => Math.max(most, length), 1);
  const time = timeScale(spans, width - left - right, style);
  const colour = { field: 'color', type: 'nominal', scale: null, legend: null };
  const label = { type: 'text', baseline: 'middle', color: palette.grey };
  return {
    width: width - left - right,
    height: spans.length * Math.max(step, lines * fontSize * 1.2 + 5),
    autosize: 'none',
    padding: { left, right, top: key.height + 2, bottom: 18 },
    data: { values: valuesOf(spans, series, width - left - right, style) },
    encoding: { y: rowScale(names), x: time('start') },
    layer: [
      {
        transform: [{ filter: '!datum.moment' }],
        mark: { type: 'bar', height: 9 },
        encoding: { x2: { field: 'end' }, color: colour },
      },
      {
        transform: [{ filter: 'datum.moment' }],
        mark: { type: 'point', filled: true, opacity: 1, size: 48 },
        encoding: { x: time('middle'), color: colour },
      },
      {
        transform: [{ filter: '!datum.before' }],
        mark: { ...label, align: 'left', dx: 7 },
        encoding: { x: time('end'), text: named('label') },
      },
      {
        transform: [{ filter: 'datum.before' }],
        mark: { ...label, align: 'right', dx: -7 },
        encoding: { x: time('start'), text: named('label') },
      },
      ...key.layer,
    ],
  };
}

function valuesOf(
  spans: readonly Span[],
  series: readonly string[],
  plot: number,
  style: ChartStyle,
) {
  return spans.map((span, row) => {
    const { start, end } = span.period;
    const { label, moment } = span;
    const color = hueAt(Math.max(0, series.indexOf(span.series)), style);
    const before = startsAfter(span, spans, plot) > widest([label], style.fontSize) + 10;
    return { row, start, end, middle: (start + end) / 2, label, moment, color, before };
  });
}

/** How far from the left a span starts. */
function startsAfter({ period }: Span, spans: readonly Span[], plot: number): number {
  const [from, to] = extentOf(spans);
  return ((period.start - from) / Math.max(1, to - from)) * plot;
}

/** Dates stand before what begins late and after what begins early, so most need no room beside. */
function roomAtRight(spans: readonly Span[], width: number, fontSize: number): number {
  const [from, to] = extentOf(spans);
  const sticksOut = spans.map((span) => {
    const wide = widest([span.label], fontSize) + 12;
    if (startsAfter(span, spans, width - wide) > wide) return 0;
    const end = ((span.period.end - from) / Math.max(1, to - from)) * width;
    return Math.max(0, Math.min(wide, end + wide - width));
  });
  return Math.max(8, ...sticksOut);
}

function extentOf(spans: readonly Span[]): [number, number] {
  return [
    Math.min(...spans.map(({ period }) => period.start)),
    Math.max(...spans.map(({ period }) => period.end)),
  ];
}

function rowScale(names: readonly (readonly string[])[]): Spec {
  return {
    field: 'row',
    type: 'ordinal',
    scale: { padding: 0 },
    axis: {
      title: null,
      ticks: false,
      domain: false,
      grid: false,
      labelPadding: 10,
      labelExpr: `(${JSON.stringify(names)})[datum.value]`,
    },
  };
}

/** One scale and axis for every field of times; layers must agree on it. */
function timeScale(spans: readonly Span[], plot: number, { lang, palette }: ChartStyle) {
  const [start, end] = extentOf(spans);
  const ticks = timeTicks(start, end, Math.max(2, Math.floor(plot / 52)));
  const words = Object.fromEntries(ticks.map(({ at, date }) => [at, shortDate(date, lang)]));
  const axis = {
    title: null,
    ticks: false,
    domain: true,
    domainColor: palette.grey,
    labelPadding: 6,
    labelFlush: false,
    labelAngle: 0,
    grid: true,
    gridColor: palette.rule,
    values: ticks.map(({ at }) => at),
    labelExpr: `(${JSON.stringify(words)})[datum.value]`,
  };
  const scale = { domain: [start, end], nice: false, zero: false };
  return (field: string): Spec => ({ field, type: 'quantitative', axis, scale });
}
