import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const options = { maxBuffer: 1 << 28 };

/** A file to set, and where to. Absolute paths. */
export interface Job {
  readonly html: string;
  readonly pdf: string;
}

export interface Engine {
  readonly name: string;
  /** Sets files in one process; one that fails leaves no PDF. Gives what the process printed. */
  setAll(jobs: readonly Job[], root: string): Promise<string>;
}

/** Ours first: the others are compared with it. */
export const engines: readonly Engine[] = [
  { name: 'briefpack', setAll: (jobs, root) => runNode('ours', jobs, root) },
  { name: 'Chromium', setAll: (jobs, root) => runNode('chromium', jobs, root) },
  { name: 'WeasyPrint', setAll: runPython },
];

/** Compiles a script of this folder for a process of its own and runs it. */
async function runNode(script: string, jobs: readonly Job[], root: string): Promise<string> {
  const outfile = join(root, `bench/.built/${script}.mjs`);
  const flags = ['--bundle', '--platform=node', '--format=esm', '--packages=external'];
  await run(
    join(root, 'node_modules/esbuild/bin/esbuild'),
    [
      join(root, `bench/engines/${script}.ts`),
      ...flags,
      '--log-level=warning',
      `--outfile=${outfile}`,
    ],
    options,
  );
  return (await run(process.execPath, [outfile, ...pathsOf(jobs)], options)).stdout;
}

async function runPython(jobs: readonly Job[], root: string): Promise<string> {
  const script = join(root, 'bench/engines/with-weasyprint.py');
  // The system's: Debian installs WeasyPrint for that.
  const python = process.env.PYTHON ?? '/usr/bin/python3';
  return (await run(python, [script, ...pathsOf(jobs)], options)).stdout;
}

function pathsOf(jobs: readonly Job[]): string[] {
  return jobs.flatMap(({ html, pdf }) => [html, pdf]);
}
