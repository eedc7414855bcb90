import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** What a process has used, from its start to its exit. */
export interface Usage {
  /** ms */
  readonly wall: number;
  /** User and system time of all threads, ms. */
  readonly cpu: number;
  /** Peak resident memory, MB. */
  readonly peak: number;
  readonly stdout: string;
}

/** Runs a script with Node. `root` is the repository. */
export async function measureProcess(root: string, args: readonly string[]): Promise<Usage> {
  const folder = mkdtempSync(join(tmpdir(), 'briefpack-bench-'));
  const file = join(folder, 'usage.json');
  const watcher = pathToFileURL(join(root, 'bench/usage.mjs')).href;
  const start = performance.now();
  const { stdout } = await run(process.execPath, ['--import', watcher, ...args], {
    env: { ...process.env, BRIEFPACK_USAGE: file },
    maxBuffer: 1 << 28,
  });
  const wall = performance.now() - start;
  const { cpu, peak } = JSON.parse(readFileSync(file, 'utf8')) as { cpu: number; peak: number };
  rmSync(folder, { recursive: true });
  return { wall, cpu, peak, stdout };
}
