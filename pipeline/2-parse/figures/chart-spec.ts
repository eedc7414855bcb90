import type { Code } from 'mdast';
import { isMap, isScalar } from 'yaml';
import * as z from 'zod';
import { didYouMean } from '../../nearest.ts';
import type { Context } from '../context.ts';
import type { DataRow } from '../types.ts';
import type { ChartBlock } from './chart.ts';
import { chartData } from './chart-data.ts';
import { readYaml, type YamlBlock } from './yaml-block.ts';

const marks = ['bar', 'grouped', 'stacked', 'line', 'area', 'dot', 'timeline'] as const;
const cell = z.union([z.string(), z.number(), z.null(), z.boolean().transform(String)]);

/** The keys of a `chart` block. */
const shape = {
  type: z.enum(marks),
  x: z.string().optional(),
  y: z.string().optional(),
  series: z.string().optional(),
  end: z.string().optional(),
  title: z.string().optional(),
  alt: z.string().optional(),
  source: z.string().optional(),
  data: z.union([z.string(), z.array(z.record(z.string(), cell)), z.array(z.array(cell)).min(1)]),
};
const schema = z.object(shape);
const keys = Object.keys(shape);

type Written = z.infer<typeof schema>;

/** Reads the YAML of a `chart` block. Null where it says no chart; the diagnostics say why. */
export function chartSpec(node: Code, context: Context): ChartBlock | null {
  const block = readYaml(node, context);
  if (block.document.errors.length > 0) return null;
  if (!isMap(block.document.contents)) {
    const message = 'a chart is written as lines of `key: value`';
    context.report('invalid-chart', block.place(0), message, `the keys are ${keys.join(', ')}`);
    return null;
  }
  reportUnknownKeys(block, context);
  const parsed = schema.safeParse(block.value);
  if (parsed.success) return chartBlock(parsed.data, block, context);
  for (const { path, message } of parsed.error.issues) {
    const where = block.place(offsetOf(block, path));
    const said = `${path.length === 0 ? 'the chart' : `\`${path.join('.')}\``}: ${message}`;
    context.report('invalid-chart', where, said, hintFor(path, block));
  }
  return null;
}

function chartBlock(value: Written, block: YamlBlock, context: Context): ChartBlock | null {
  const { rows, file, problem } = chartData(value.data, context);
  if (problem !== null) {
    const where = block.place(offsetOf(block, ['data']));
    context.report('missing-data', where, problem.message, problem.hint);
  }
  if (rows !== null && !hasColumns(value, rows, block, context)) return null;
  const {
    type,
    x = null,
    y = null,
    series = null,
    end = null,
    title = null,
    source = null,
  } = value;
  // Bars of several series stand in groups unless they are stacked.
  const mark = type === 'grouped' ? 'bar' : type;
  const spec = { mark, x, y, series, end, title, source, rows, file, vegaLite: null };
  return { alt: value.alt ?? null, spec };
}

/** Inline rows must have the columns that the chart names. (A file's are looked at later.) */
function hasColumns(
  value: Written,
  rows: readonly DataRow[],
  block: YamlBlock,
  context: Context,
): boolean {
  const columns = new Set(rows.flatMap((row) => Object.keys(row)));
  const unknown = (['x', 'y', 'series', 'end'] as const).filter(
    (key) => value[key] !== undefined && !columns.has(value[key]),
  );
  for (const key of unknown) {
    context.report(
      'invalid-chart',
      block.place(offsetOf(block, [key])),
      `\`${key}\` names the column \`${value[key]}\`, which the data does not have`,
      didYouMean(value[key]!, columns) ?? `the columns are ${[...columns].join(', ')}`,
    );
  }
  return unknown.length === 0;
}

function reportUnknownKeys({ document, place }: YamlBlock, context: Context): void {
  if (!isMap(document.contents)) return;
  for (const { key } of document.contents.items) {
    if (!isScalar(key) || keys.includes(String(key.value))) continue;
    const hint = didYouMean(String(key.value), keys) ?? `the keys are ${keys.join(', ')}`;
    const message = `a chart has no key \`${key.value}\``;
    context.report('unknown-chart-key', place(key.range?.[0] ?? 0), message, hint);
  }
}

/** Where the value of a path begins; that of its parent where it is missing. */
function offsetOf(block: YamlBlock, path: readonly PropertyKey[]): number {
  const node: unknown = block.document.getIn(path as unknown[], true);
  const range = (node as { range?: readonly number[] } | undefined)?.range;
  if (range !== undefined) return range[0]!;
  return path.length === 0 ? 0 : offsetOf(block, path.slice(0, -1));
}

function hintFor(path: readonly PropertyKey[], { document }: YamlBlock): string | undefined {
  if (path[0] === 'data') return 'name a CSV file, or write rows: `- { year: 2025, exports: 3 }`';
  if (path[0] !== 'type') return undefined;
  return didYouMean(String(document.get('type')), marks) ?? `the types are ${marks.join(', ')}`;
}
