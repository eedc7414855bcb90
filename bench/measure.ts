import { statSync } from 'node:fs';
import { join } from 'node:path';
import { measureProcess, type Usage } from './process.ts';

/** One build in a process of its own. */
export interface Measurement extends Usage {
  readonly pages: number;
  readonly bytes: number;
  /** ms by stage. */
  readonly stages: Readonly<Record<string, number>>;
}

/** Builds `pack` with the bundled command. `root` is the repository. */
export async function measureBuild(root: string, pack: string, out: string): Promise<Measurement> {
  const command = [join(root, 'dist/cli.js'), 'build', pack, '--force'];
  const usage = await measureProcess(root, [...command, '--out', out, '--json', '--timings']);
  return { ...usage, ...readReport(usage.stdout, out) };
}

interface Line {
  readonly type: string;
  readonly pages?: number;
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
