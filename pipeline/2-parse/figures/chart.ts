import type { Code } from 'mdast';
import type { Aside, Context } from '../context.ts';
import { place } from '../place.ts';
import type { ChartSpec, Figure, Inline } from '../types.ts';
import { chartId, chartLanguage } from './chart-language.ts';
import { chartSpec } from './chart-spec.ts';
import { vegaLiteSpec } from './vega-lite.ts';

export { chartLanguage };

/** What a block in one of the chart languages says. */
export interface ChartBlock {
  readonly spec: ChartSpec;
  readonly alt: string | null;
}

/** The figure of a `chart` or `vega-lite` block; null (and a diagnostic) where it is unreadable. */
export function chartFigure(node: Code, context: Context, aside: Aside): Figure | null {
  const language = chartLanguage(node)!;
  const block = language === 'chart' ? chartSpec(node, context) : vegaLiteSpec(node, context);
  if (block === null) return null;
  const source = place(node, context);
  const id = chartId(node);
  const written = (value: string | null): Inline[] | null =>
    value === null ? null : [{ type: 'text', value, source }];
  return {
    type: 'figure',
    content: { type: 'chart', language, ...block, source },
    caption: written(block.spec.title),
    attribution:
      aside.attribution === null ? written(block.spec.source) : context.inlines(aside.attribution),
    ...(id === null ? {} : { id }),
    source,
  };
}
