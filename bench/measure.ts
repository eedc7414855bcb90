import { execFile } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** One build in a process of its own, from its start to its exit. */
export interface Measurement {
  readonly pages: number;
  /** ms */
  readonly wall: number;
  /** User and system time of all threads, ms. */
  readonly cpu: number;
  /** Peak resident memory, MB. */
  readonly peak: number;
  readonly bytes: number;
  /** ms by stage. */
  readonly stages: Readonly<Record<string, number>>;
}

/** Builds `pack` with the bundled command. `root` is the repository. */
export async function measureBuild(root: string, pack: string, out: string): Promise<Measurement> {
  const usageFile = join(out, 'usage.json');
  const usage = pathToFileURL(join(root, 'bench/usage.mjs')).href;
  const args = [
    '--import',
    usage,
    join(root, 'dist/cli.js'),
    'build',
    pack,
    '--out',
    out,
    '--json',
    '--timings',
  ];
  const start = performance.now();
  const { stdout } = await run(process.execPath, args, {
    env: { ...process.env, BRIEFPACK_USAGE: usageFile },
    maxBuffer: 1 << 28,
  });
  const wall = performance.now() - start;
  const { cpu, peak } = JSON.parse(readFileSync(usageFile, 'utf8')) as {
    cpu: number;
    peak: number;
  };
  return { wall, cpu, peak, ...readReport(stdout, out) };
}

interface Line {
  readonly type: string;
  readonly pages?: number;
  readonly folder?: string;
  readonly files?: readonly { readonly path: string }[];
  readonly stages?: Readonly<Record<string, number>>;
}

function readReport(stdout: string, out: string): Pick<Measurement, 'pages' | 'bytes' | 'stages'> {
  const lines = stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Line);
  const output = lines.find(({ type }) => type === 'output');
  const done = lines.find(({ type }) => type === 'done');
  const pdf = output?.files?.find(({ path }) => path.endsWith('.pdf'))?.path;
  if (!output?.pages || !pdf || !done?.stages) throw new Error(`The build made no PDF:\n${stdout}`);
  const bytes = statSync(join(out, pdf.replace(/\.pdf$/, ''), pdf)).size;
  return { pages: output.pages, bytes, stages: done.stages };
}
