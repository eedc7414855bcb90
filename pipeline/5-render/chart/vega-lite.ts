import type { Chart } from '../../2-parse/types.ts';
import type { ChartStyle, Rows, Spec } from './types.ts';

const maxSequence = 100_000;

/**
 * A `vega-lite` block made fit to draw: its rows put in, as wide as the text unless it says
 * otherwise, without the title that is its caption. What would leave the pack or never end is refused with a sentence that says so.
 */
export function prepareVegaLite(
  chart: Chart,
  rows: Rows,
  style: ChartStyle,
): { readonly spec: Spec } | { readonly refused: string } {
  const { title, ...rest } = chart.spec.vegaLite ?? {};
  const given = isCaption(title) ? rest : { title, ...rest };
  const refused = refusal(given, rows.length > 0);
  if (refused !== null) return { refused };
  const data = rows.length > 0 ? { data: { values: rows } } : {};
  const size =
    'width' in given || composed.some((key) => key in given) ? {} : { width: style.width };
  const autosize = { type: 'fit-x', contains: 'padding' };
  return { spec: { autosize, ...size, ...given, ...data } };
}

/** A title with more than its text, a second line for one, is drawn. */
function isCaption(title: unknown): boolean {
  const text = typeof title === 'object' && title !== null && Object.keys(title).join() === 'text';
  return title === undefined || typeof title === 'string' || text;
}

const composed = ['facet', 'repeat', 'concat', 'hconcat', 'vconcat'];

/** Looks through the whole specification for data that are not in it. */
function refusal(value: unknown, dataGiven: boolean, key = ''): string | null {
  if (Array.isArray(value)) return firstOf(value.map((item) => refusal(item, dataGiven, key)));
  if (typeof value !== 'object' || value === null) return null;
  const spec = value as Spec;
  if (key === 'data' && 'url' in spec && !dataGiven) return `its data are at ${String(spec.url)}`;
  if (key === 'sequence' && !isSmall(spec)) return 'its sequence is too long';
  return firstOf(Object.entries(spec).map(([name, item]) => refusal(item, dataGiven, name)));
}

function firstOf(answers: readonly (string | null)[]): string | null {
  return answers.find((answer) => answer !== null) ?? null;
}

function isSmall({ start, stop, step }: Spec): boolean {
  const count = (Number(stop) - Number(start ?? 0)) / Number(step ?? 1);
  return Number.isFinite(count) && Math.abs(count) <= maxSequence;
}
