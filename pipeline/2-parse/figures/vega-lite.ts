import type { Code } from 'mdast';
import * as z from 'zod';
import type { Context } from '../context.ts';
import type { ChartBlock } from './chart.ts';
import { dataFile } from './chart-data.ts';
import { readYaml } from './yaml-block.ts';

const title = z.union([z.string(), z.object({ text: z.string() }).transform(({ text }) => text)]);

/** What we look at; the rest is Vega-Lite's. */
const schema = z.looseObject({
  title: title.optional().catch(undefined),
  description: z.string().optional().catch(undefined),
  data: z.looseObject({ url: z.string().optional() }).optional().catch(undefined),
});

/** Reads the JSON of a `vega-lite` block. Null where it cannot be read. */
export function vegaLiteSpec(node: Code, context: Context): ChartBlock | null {
  const block = readYaml(node, context);
  if (block.document.errors.length > 0) return null;
  const parsed = schema.safeParse(block.value);
  if (!parsed.success) {
    context.report('invalid-chart', block.place(0), 'a vega-lite block is a JSON object');
    return null;
  }
  const { title = null, description = null, data } = parsed.data;
  const found = data?.url === undefined ? null : dataFile(data.url, context);
  if (found?.problem) {
    context.report('missing-data', block.place(0), found.problem.message, found.problem.hint);
  }
  const vegaLite = block.value as Readonly<Record<string, unknown>>;
  const none = { mark: null, x: null, y: null, series: null, end: null, source: null, rows: null };
  return { alt: description, spec: { ...none, title, file: found?.file ?? null, vegaLite } };
}
