import type { Theme } from '../../1-read/types.ts';
import type { Chart } from '../../2-parse/types.ts';
import type { Brief } from '../../3-extract/types.ts';
import { report } from '../codes.ts';
import type { Findings } from '../findings.ts';
import { localeOf } from '../lang.ts';
import type { Palette } from '../styles/palette.ts';
import { area } from './area.ts';
import { bar } from './bar.ts';
import { chartConfig } from './config.ts';
import { readData } from './data.ts';
import { dot } from './dot.ts';
import { line } from './line.ts';
import { finishSvg } from './svg.ts';
import type { ChartStyle, Draw, Rows, Spec } from './types.ts';
import { prepareVegaLite } from './vega-lite.ts';

/** One file a kind of chart: data and style to a Vega-Lite specification. */
const kinds: Readonly<Record<string, Draw>> = { area, bar, dot, line };

/** The SVG of every chart of a pack. One that cannot be drawn is reported and left out. */
export async function drawCharts(
  brief: Brief,
  theme: Theme,
  palette: Palette,
  findings: Findings,
): Promise<ReadonlyMap<Chart, string>> {
  const drawn = new Map<Chart, string>();
  if (brief.charts.size === 0) return drawn;
  const style = styleOf(theme, palette, localeOf(brief.pack.lang));
  const { drawSpec } = await import('./vega.ts');
  for (const [chart, { rows }] of brief.charts) {
    const spec = specOf(chart, rows, style, findings);
    if (spec === null) continue;
    try {
      const svg = await drawSpec(spec, chartConfig(style));
      drawn.set(chart, finishSvg(svg, altOf(chart), `chart-${drawn.size + 1}`));
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

function specOf(chart: Chart, rows: Rows, style: ChartStyle, findings: Findings): Spec | null {
  if (chart.spec.vegaLite !== null) {
    const prepared = prepareVegaLite(chart, rows, style);
    if ('spec' in prepared) return prepared.spec;
    findings.add(invalid(chart, prepared.refused));
    return null;
  }
  const read = readData(chart, rows);
  if ('data' in read) return kinds[chart.spec.mark ?? 'bar']!(read.data, style);
  findings.add(read.finding);
  return null;
}

function invalid(chart: Chart, reason: string) {
  const message = `This chart cannot be drawn: ${reason.split('\n')[0]}`;
  return report('chart-invalid', { message, source: chart.source });
}

function altOf({ alt, spec }: Chart): string {
  return alt ?? spec.title ?? '';
}
