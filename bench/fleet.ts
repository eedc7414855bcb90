import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { generateFleet } from './generate.ts';
import { measureProcess, type Usage } from './process.ts';
import { measureTypst } from './typst/index.ts';

/** All of a fleet of briefs built in one command, on all cores. */
export interface FleetMeasurement {
  readonly ours: Usage;
  /** Two processes with half of the briefs each; null where Typst is not installed. */
  readonly typst: Usage | null;
}

export async function measureFleet(
  root: string,
  folder: string,
  count: number,
  withTypst: boolean,
): Promise<FleetMeasurement> {
  rmSync(join(folder, 'fleet'), { recursive: true, force: true });
  const briefs = generateFleet(join(folder, 'fleet'), count);
  const ours = await measureProcess(root, [
    join(root, 'dist/cli.js'),
    ...['build', ...briefs.map(({ pack }) => pack)],
    ...['--out', join(folder, 'fleet/out'), '--quiet', '--force'],
  ]);
  const files = briefs.map(({ typst }) => typst);
  return { ours, typst: withTypst ? await halves(root, files) : null };
}

async function halves(root: string, files: readonly string[]): Promise<Usage> {
  const middle = Math.ceil(files.length / 2);
  const start = performance.now();
  const both = await Promise.all(
    [files.slice(0, middle), files.slice(middle)].map((half) => measureTypst(root, half, 0)),
  );
  const sum = (key: 'cpu' | 'peak') => both.reduce((total, usage) => total + usage[key], 0);
  const wall = performance.now() - start;
  return { wall, cpu: sum('cpu'), peak: sum('peak'), stdout: '' };
}
