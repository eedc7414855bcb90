import { mkdir, mkdtemp, open, readdir, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { OutputFile } from '../types.ts';

/** A new folder beside `folder`, on the same file system, so that a rename is one step. */
export async function makeStaging(folder: string): Promise<string> {
  await mkdir(dirname(folder), { recursive: true });
  const staging = await mkdtemp(join(dirname(folder), prefixOf(folder)));
  await mkdir(join(staging, 'new'));
  await mkdir(join(staging, 'old'));
  return staging;
}

/** Writes outputs below `folder` and waits until they are on the disk. */
export async function writeAll(outputs: readonly OutputFile[], folder: string): Promise<void> {
  await Promise.all(outputs.map((output) => writeSafely(join(folder, output.path), output.bytes)));
}

async function writeSafely(path: string, bytes: Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const file = await open(path, 'w');
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Removes what this build staged, and what builds that were killed over an hour ago left behind. */
export async function removeStaging(staging: string, folder: string): Promise<void> {
  const parent = dirname(folder);
  const { mtimeMs: now } = await stat(staging);
  await rm(staging, { recursive: true, force: true });
  const names = (await readdir(parent)).filter((name) => name.startsWith(prefixOf(folder)));
  for (const name of names) {
    const left = await stat(join(parent, name)).catch(() => null);
    const isOld = left !== null && now - left.mtimeMs > 3_600_000;
    if (isOld) await rm(join(parent, name), { recursive: true, force: true });
  }
}

function prefixOf(folder: string): string {
  return `.${basename(folder)}.new-`;
}
