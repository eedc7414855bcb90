import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { OutputFile } from '../types.ts';

/** A new folder beside `folder`, on the same file system, so that a rename is one step. */
export function makeStaging(folder: string): string {
  mkdirSync(dirname(folder), { recursive: true });
  const staging = mkdtempSync(join(dirname(folder), prefixOf(folder)));
  mkdirSync(join(staging, 'new'));
  mkdirSync(join(staging, 'old'));
  return staging;
}

/** Writes outputs below `folder` and waits until they are on the disk. */
export async function writeAll(outputs: readonly OutputFile[], folder: string): Promise<void> {
  makeFoldersFor(
    outputs.map(({ path }) => path),
    folder,
  );
  await Promise.all(outputs.map((output) => writeSafely(join(folder, output.path), output.bytes)));
}

/** The folders that files below `folder` are to lie in. */
export function makeFoldersFor(paths: readonly string[], folder: string): void {
  const folders = new Set(paths.map((path) => dirname(join(folder, path))));
  for (const each of folders) mkdirSync(each, { recursive: true });
}

async function writeSafely(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'w');
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Removes what this build staged, and what builds that were killed over an hour ago left behind. */
export function removeStaging(staging: string, folder: string): void {
  const parent = dirname(folder);
  const { mtimeMs: now } = statSync(staging);
  rmSync(staging, { recursive: true, force: true });
  const names = readdirSync(parent).filter((name) => name.startsWith(prefixOf(folder)));
  for (const name of names) {
    const left = statSync(join(parent, name), { throwIfNoEntry: false });
    const isOld = left !== undefined && now - left.mtimeMs > 3_600_000;
    if (isOld) rmSync(join(parent, name), { recursive: true, force: true });
  }
}

function prefixOf(folder: string): string {
  return `.${basename(folder)}.new-`;
}
