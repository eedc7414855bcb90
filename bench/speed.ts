import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { measureFleet } from './fleet.ts';
import { generatePack, type PackSize } from './generate.ts';
import { type Measurement, measureBuild } from './measure.ts';
import type { Usage } from './process.ts';
import { median, round } from './statistics.ts';
import { isTypstInstalled, measureTypst, type TypstMeasurement } from './typst/index.ts';
import { measureEdits } from './warm.ts';

interface Size extends PackSize {
  /** Cold builds; the longer one takes, the less its median needs. */
  readonly runs: number;
  readonly edits: number;
}

/** Pages are counted after the build. */
const sizes: readonly Size[] = [
  { name: 'small', documents: 1, runs: 5, edits: 10 },
  { name: 'large', documents: 13, runs: 5, edits: 10 },
];
const huge: Size = { name: 'huge', documents: 130, runs: 1, edits: 5 };

/**
 * Builds generated packs with the command as it is shipped, cold and after edits, beside Typst
 * where that is installed. Ratios within one run are what counts: machines are noisy.
 *
 * @param all also about 1,000 pages and 1,000 briefs, which takes minutes; writes bench/speed.md
 */
export async function measureSpeed(root: string, all: boolean): Promise<void> {
  const bench = startBench(root);
  const results: Result[] = [];
  for (const size of all ? [...sizes, huge] : sizes) {
    results.push(await measureSize(bench, size));
    console.error(results.at(-1)!.rows.join('\n'));
  }
  if (all) results.push(await measureBriefs(bench, 1000));
  const text = report(bench, results);
  console.log(text);
  if (all) writeFileSync(join(root, 'bench/speed.md'), text);
  rmSync(bench.folder, { recursive: true });
}

/** The briefs alone. */
export async function reportFleet(root: string, count: number): Promise<void> {
  const bench = startBench(root);
  console.log(report(bench, [await measureBriefs(bench, count)]));
  rmSync(bench.folder, { recursive: true });
}

function startBench(root: string): Bench {
  const folder = mkdtempSync(join(tmpdir(), 'briefpack-bench-'));
  return { root, folder, withTypst: isTypstInstalled(root) };
}

interface Bench {
  readonly root: string;
  readonly folder: string;
  readonly withTypst: boolean;
}

interface Result {
  /** Of the table. */
  readonly rows: readonly string[];
  /** Where the time of a cold build goes. */
  readonly stages: string | null;
}

function report({ withTypst }: Bench, results: readonly Result[]): string {
  return [
    '# Speed',
    '',
    `Node ${process.version} on ${process.platform} ${process.arch}, ${cpus().length} cores, ${cpus()[0]?.model ?? ''}. Medians.`,
    ...(withTypst ? [] : ['Typst is not installed: see bench/typst/index.ts.']),
    '',
    '| work | ours, ms | Typst, ms | ratio | CPU, ms | peak memory, MB | KB a page |',
    '|---|---:|---:|---:|---:|---:|---:|',
    ...results.flatMap(({ rows }) => rows),
    '',
    ...results.flatMap(({ stages }) => stages ?? []),
    '',
  ].join('\n');
}

async function measureSize(bench: Bench, { runs, edits, ...size }: Size): Promise<Result> {
  const { root, folder } = bench;
  const { pack, typst } = generatePack(folder, size);
  const ours: Measurement[] = [];
  const theirs: TypstMeasurement[] = [];
  for (let run = 0; run < runs; run++) {
    ours.push(await measureBuild(root, pack, join(folder, 'out')));
    if (bench.withTypst) theirs.push(await measureTypst(root, [typst], 0));
  }
  const warm = await measureEdits(root, pack, join(folder, 'out'), edits);
  const typstWarm = bench.withTypst ? (await measureTypst(root, [typst], edits)).warm : null;
  const { pages } = ours[0]!;
  return {
    rows: [
      coldRow(`${pages} pages, cold`, ours, theirs),
      row(`${pages} pages, an edit`, median(warm), typstWarm && median(typstWarm)),
    ],
    stages: stagesOf(pages, ours),
  };
}

function coldRow(
  name: string,
  ours: readonly Measurement[],
  theirs: readonly TypstMeasurement[],
): string {
  const typst = theirs.length > 0;
  const { bytes, pages } = ours[0]!;
  const peaks = [ours, ...(typst ? [theirs] : [])].map((all) => round(middle(all, 'peak')));
  return row(name, middle(ours, 'wall'), typst ? middle(theirs, 'wall') : null, [
    round(middle(ours, 'cpu')),
    peaks.join(' : '),
    [bytes, ...(typst ? [theirs[0]!.bytes] : [])]
      .map((size) => round(size / pages / 1024))
      .join(' : '),
  ]);
}

function middle(all: readonly Usage[], key: 'wall' | 'cpu' | 'peak'): number {
  return median(all.map((usage) => usage[key]));
}

function row(name: string, ours: number, theirs: number | null, more = ['', '', '']): string {
  const peer = theirs === null ? ['', ''] : [round(theirs), (ours / theirs).toFixed(2)];
  return `| ${[name, round(ours), ...peer, ...more].join(' | ')} |`;
}

/** A tenth of them, then all: memory that does not grow with their number is flat. */
async function measureBriefs({ root, folder, withTypst }: Bench, count: number): Promise<Result> {
  const rows: string[] = [];
  for (const size of [Math.ceil(count / 10), count]) {
    const { ours, typst } = await measureFleet(root, folder, size, withTypst);
    const peaks = [ours.peak, ...(typst === null ? [] : [typst.peak])].map(round).join(' : ');
    const cpus = [ours.cpu, ...(typst === null ? [] : [typst.cpu])];
    const cells = [cpus.map((cpu) => round(cpu / size)).join(' : '), peaks, ''];
    const theirs = typst === null ? null : typst.wall / size;
    rows.push(row(`each of ${size} briefs`, ours.wall / size, theirs, cells));
  }
  return { rows, stages: null };
}

function stagesOf(pages: number, all: readonly Measurement[]): string {
  const times = Object.keys(all[0]!.stages).map(
    (stage) => `${stage} ${round(median(all.map(({ stages }) => stages[stage] ?? 0)))}`,
  );
  return `- ${pages} pages, cold, ms by stage: ${times.join(' · ')}`;
}
