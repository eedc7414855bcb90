import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { generatePack, type PackSize } from './generate.ts';
import { type Measurement, measureBuild } from './measure.ts';

/** Sizes by the number of generated documents; the pages are counted after the build. */
const sizes: readonly PackSize[] = [
  { name: 'small', documents: 1 },
  { name: 'large', documents: 13 },
];

const runs = 5;

/** Builds generated packs with the command as it is shipped, and says how long each stage took. */
export async function measureSpeed(root: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'briefpack-bench-'));
  console.log(
    `Node ${process.version}, ${cpus().length} cores, ${cpus()[0]?.model ?? ''}; medians of ${runs} cold builds`,
  );
  for (const size of sizes) {
    const pack = generatePack(folder, size);
    const measurements: Measurement[] = [];
    for (let run = 0; run < runs; run++) measurements.push(await measureBuild(root, pack, folder));
    report(size.name, measurements);
  }
  rmSync(folder, { recursive: true });
}

function report(name: string, all: readonly Measurement[]): void {
  const first = all[0]!;
  const of = (pick: (measurement: Measurement) => number) => median(all.map(pick));
  const stages = Object.keys(first.stages).map(
    (stage) => `${stage} ${round(of(({ stages }) => stages[stage] ?? 0))}`,
  );
  console.log(
    [
      `${name}: ${first.pages} pages`,
      `wall ${round(of(({ wall }) => wall))} ms`,
      `CPU ${round(of(({ cpu }) => cpu))} ms`,
      `peak ${round(of(({ peak }) => peak))} MB`,
      `${round(first.bytes / first.pages / 1024)} KB a page`,
    ].join(', '),
  );
  console.log(`  ms by stage: ${stages.join(' · ')}`);
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

function round(value: number): string {
  return value.toFixed(value < 10 ? 1 : 0);
}
