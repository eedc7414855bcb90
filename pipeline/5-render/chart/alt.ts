import type { Chart } from '../../2-parse/types.ts';
import { shortDate } from './dates.ts';
import { formatNumber } from './numbers.ts';
import type { Span } from './timeline.ts';
import type { ChartData, Point } from './types.ts';

/** Up to so many values are all said; of more, the ends and the extremes. */
const most = 24;

export interface AltWords {
  readonly lang: string;
  word(name: string): string;
}

/** What a chart of numbers shows, in words: its kind, its title, and its values. */
export function describeData(chart: Chart, data: ChartData, words: AltWords): string {
  const names = data.series.length === 0 ? [''] : data.series;
  const said = names.map((series) => {
    const points = data.points.filter((point) => point.series === series);
    const values = sayValues(points, data.points.length, words);
    return series === '' ? values : `${series}: ${values}`;
  });
  return sentences([opening(chart, words), ...said]);
}

export function describeSpans(chart: Chart, spans: readonly Span[], words: AltWords): string {
  const shown = spans.length > most ? [...spans.slice(0, most - 1), spans.at(-1)!] : spans;
  const said = shown.map(({ label, category }) => `${label} ${category}`).join('; ');
  return sentences([opening(chart, words), said]);
}

function opening({ spec }: Chart, { word }: AltWords): string {
  const kind = word(`chart-${spec.mark ?? 'bar'}`);
  return spec.title === null ? kind : `${kind}: ${spec.title}`;
}

function sayValues(points: readonly Point[], all: number, { lang, word }: AltWords): string {
  const say = ({ category, value }: Point) =>
    `${shortDate(category, lang)} ${formatNumber(value, lang)}`;
  if (all <= most) return points.map(say).join('; ');
  const [first, ...rest] = points;
  if (first === undefined) return '';
  const extreme = (better: (a: number, b: number) => boolean) =>
    rest.reduce((best, point) => (better(point.value, best.value) ? point : best), first);
  const low = `${word('chart-lowest')} ${say(extreme((a, b) => a < b))}`;
  const high = `${word('chart-highest')} ${say(extreme((a, b) => a > b))}`;
  return [say(first), low, high, say(points.at(-1)!)].join('; ');
}

function sentences(parts: readonly string[]): string {
  return parts
    .filter((part) => part !== '')
    .map((part) => (/[.!?؟]$/.test(part) ? part : `${part}.`))
    .join(' ');
}
