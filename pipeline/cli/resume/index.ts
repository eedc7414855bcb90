import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type BuildOptions, inputsOf } from '../../build.ts';
import type { Built } from '../built.ts';
import type { Work } from '../work.ts';
import {
  type BuildRecord,
  inputsKey,
  keyOf,
  readRecord,
  recordPath,
  writeRecord,
} from './record.ts';

/**
 * What a build of this pack would make, where it was made already: by the same program with the
 * same options from the same content, and its outputs are as they were written. Else null.
 */
export async function madeBefore(
  work: Work,
  program: string,
  kept: BuildOptions['kept'],
): Promise<BuildRecord | null> {
  const record = await readRecord(recordPath(work));
  if (record === null || record.key !== keyOf(program, work)) return null;
  if (!(await areIntact(record.outputs))) return null;
  const now = await inputsOf(work.target, { ...work.options, kept });
  return now !== null && inputsKey(now) === record.inputs ? record : null;
}

/** Nothing is kept of a build that was not published: the next one must say why again. */
export async function remember(work: Work, program: string, built: Built): Promise<void> {
  const { outputs, diagnostics } = built;
  if (outputs.length === 0 || outputs.some(({ files }) => files.length === 0)) return;
  const record = { key: keyOf(program, work), inputs: inputsKey(built), outputs, diagnostics };
  await writeRecord(recordPath(work), record);
}

async function areIntact(outputs: Built['outputs']): Promise<boolean> {
  const files = outputs.flatMap(({ folder, files }) =>
    files.map(({ path, hash }) => isIntact(join(folder, path), hash)),
  );
  return (await Promise.all(files)).every(Boolean);
}

async function isIntact(path: string, hash: string): Promise<boolean> {
  try {
    return (
      createHash('sha256')
        .update(await readFile(path))
        .digest('hex') === hash
    );
  } catch {
    return false;
  }
}
