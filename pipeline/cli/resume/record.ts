import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { packId } from '../../build.ts';
import type { Built } from '../built.ts';
import type { Work } from '../work.ts';

/** What a build that was published left behind, so that the next one need not make it again. */
export interface BuildRecord {
  /** The program and the options that it was made with. */
  readonly key: string;
  /** The content of all that was read, and the names of what was missing. */
  readonly inputs: string;
  readonly outputs: Built['outputs'];
  /** Told again by a build that has nothing to do. */
  readonly diagnostics: Built['diagnostics'];
}

/** Where it lies: in the folder of outputs, hidden; may be deleted at any time. */
export function recordPath({ target, options: { cwd, out } }: Work): string {
  return join(resolve(cwd, out), '.briefpack', `${packId(target, cwd)}.json`);
}

/** Null where there is none, or what is there is no record. */
export async function readRecord(path: string): Promise<BuildRecord | null> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as BuildRecord;
  } catch {
    return null;
  }
}

/** Two builds may write at once. A record that cannot be written costs the next build time. */
export async function writeRecord(path: string, record: BuildRecord): Promise<void> {
  const draft = `${path}.${randomUUID()}`;
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(draft, JSON.stringify(record));
    await rename(draft, path);
  } catch {
    await rm(draft, { force: true }).catch(() => {});
  }
}

/** What decides a build besides the files: not the day, which a pack without a date is given. */
export function keyOf(program: string, { target, options }: Work): string {
  const { now, ...decisive } = options;
  return digest({ program, target, ...decisive });
}

export function inputsKey({ inputs, missing }: Pick<Built, 'inputs' | 'missing'>): string {
  return digest([inputs?.map(({ path, hash }) => [path, hash]), missing]);
}

function digest(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex');
}
