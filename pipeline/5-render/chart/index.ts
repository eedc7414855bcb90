import type { Theme } from '../../1-read/types.ts';
import type { Chart } from '../../2-parse/types.ts';
import type { Brief } from '../../3-extract/types.ts';
import type { Memo } from '../../memo.ts';
import { report } from '../codes.ts';
import type { Findings } from '../findings.ts';
import { directionOf, localeOf } from '../lang.ts';
import type { Palette } from '../styles/palette.ts';
import { type AltWords, describeData, describeSpans } from './alt.ts';
import { area } from './area.ts';
import { bar } from './bar.ts';
import { chartConfig } from './config.ts';
import { readData } from './data.ts';
import { dot } from './dot.ts';
import { line } from './line.ts';
import { mirrored } from './mirror.ts';
import { stacked } from './stacked.ts';
import { finishSvg } from './svg.ts';
import { readSpans, timeline } from './timeline.ts';
import type { ChartStyle, Draw, Rows, Spec } from './types.ts';
import { prepareVegaLite } from './vega-lite.ts';

/** One file a kind of chart: data and style to a Vega-Lite specification. */
const kinds: Readonly<Record<string, Draw>> = { area, bar, dot, line, stacked };

/** The SVG of every chart of a pack. One that cannot be drawn is reported and left out. */
export async function drawCharts(
  brief: Brief,
  theme: Theme,
  palette: Palette,
  word: (name: string) => string,
  findings: Findings,
  known: Memo<string, Promise<string>>,
): Promise<ReadonlyMap<Chart, string>> {
  const drawn = new Map<Chart, string>();
  if (brief.charts.size === 0) return drawn;
  const style = styleOf(theme, palette, localeOf(brief.pack.lang));
  const rtl = directionOf(brief.pack.lang) === 'rtl';
  const { drawSpec } = await import('./vega.ts');
  for (const [chart, { rows }] of brief.charts) {
    const sketch = sketchOf(chart, rows, style, { lang: style.lang, word }, findings);
    if (sketch === null) continue;
    const spec = rtl && sketch.ours ? mirrored(sketch.spec) : sketch.spec;
    try {
      const config = chartConfig(style);
      const key = JSON.stringify([spec, config]);
      const svg = await known.get(key, () => drawSpec(spec, config));
      const id = `chart-${drawn.size + 1}`;
      drawn.set(chart, finishSvg(svg, { alt: chart.alt ?? sketch.alt, id, rtl }));
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      findings.add(invalid(chart, reason));
    }
  }
  return drawn;
}

function styleOf(theme: Theme, palette: Palette, lang: string): ChartStyle {
  const face = theme.options.get('chart-face');
  return {
    palette,
    hues: [palette.accent, palette.warm, palette.third, palette.fourth],
    // Quoted: as a CSS identifier no part of a name may begin with a digit.
    face: typeof face === 'string' ? `'${face.replaceAll("'", '')}', sans-serif` : 'sans-serif',
    fontSize: 8.6,
    width: 340,
    lang,
  };
}

/** What to draw, and what it says to who does not see it. */
interface Sketch {
  readonly spec: Spec;
  readonly alt: string;
  /** Composed here, and not written by the author. */
  readonly ours: boolean;
}

function sketchOf(
  chart: Chart,
  rows: Rows,
  style: ChartStyle,
  words: AltWords,
  findings: Findings,
): Sketch | null {
  if (chart.spec.vegaLite !== null) return sketchVegaLite(chart, rows, style, findings);
  if (chart.spec.mark === 'timeline') {
    const read = readSpans(chart, rows, style.lang);
    if ('spans' in read && read.spans.length > 0) {
      const alt = describeSpans(chart, read.spans, words);
      return { spec: timeline(read.spans, style), alt, ours: true };
    }
    findings.add('finding' in read ? read.finding : empty(chart));
    return null;
  }
  const read = readData(chart, rows);
  if ('finding' in read) {
    findings.add(read.finding);
    return null;
  }
  const { data } = read;
  if (data.points.length === 0) {
    findings.add(empty(chart));
    return null;
  }
  if (data.series.length > style.hues.length && chart.spec.mark !== 'line')
    findings.add(tooMany(chart, style.hues.length));
  const spec = kinds[chart.spec.mark ?? 'bar']!(data, style);
  return { spec, alt: describeData(chart, data, words), ours: true };
}

function sketchVegaLite(
  chart: Chart,
  rows: Rows,
  style: ChartStyle,
  findings: Findings,
): Sketch | null {
  const prepared = prepareVegaLite(chart, rows, style);
  if ('spec' in prepared) return { spec: prepared.spec, alt: chart.spec.title ?? '', ours: false };
  findings.add(invalid(chart, prepared.refused));
  return null;
}

function empty(chart: Chart) {
  return report('chart-empty', { message: 'This chart has no data', source: chart.source });
}

function tooMany(chart: Chart, most: number) {
  return report('chart-series', {
    message: `This chart has more than ${most} series, and a reader cannot tell them apart`,
    hint: 'draw lines, which have their names at their ends, or two charts',
    source: chart.source,
  });
}

function invalid(chart: Chart, reason: string) {
  const message = `This chart cannot be drawn: ${reason.split('\n')[0]}`;
  return report('chart-invalid', { message, source: chart.source });
}
