import type { Code } from 'mdast';
import type { BlockConverter } from '../context.ts';
import { chartFigure, chartLanguage } from '../figures/chart.ts';
import { place } from '../place.ts';

/** A code block; in the languages `chart` and `vega-lite` a figure, in `math` a formula. */
export const code: BlockConverter<Code> = (node, context, aside) => {
  const source = place(node, context);
  const figure = chartLanguage(node) === null ? null : chartFigure(node, context, aside);
  if (figure !== null) return [figure];
  if (node.lang === 'math') return [{ type: 'math', value: node.value, source }];
  return [
    { type: 'code', lang: node.lang ?? null, meta: node.meta ?? null, value: node.value, source },
  ];
};
