import { copyFileSync, linkSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { makeFoldersFor } from './stage.ts';

/**
 * Renames files from `staging/new` into `folder`, all or none: what they replace is kept in
 * `staging/old` and put back if one of them cannot be replaced.
 */
export async function replaceAll(
  paths: readonly string[],
  staging: string,
  folder: string,
): Promise<void> {
  const done: { path: string; hadOld: boolean }[] = [];
  try {
    for (const place of [join(staging, 'old'), folder]) makeFoldersFor(paths, place);
    for (const path of paths) {
      const hadOld = keep(join(folder, path), join(staging, 'old', path));
      await renameFirmly(join(staging, 'new', path), join(folder, path));
      done.push({ path, hadOld });
    }
  } catch (error) {
    for (const { path, hadOld } of done.reverse()) {
      if (hadOld) await renameFirmly(join(staging, 'old', path), join(folder, path));
      else rmSync(join(folder, path), { force: true });
    }
    throw error;
  }
}

/** A second name for the old file; a copy where the file system knows no links. */
function keep(path: string, copy: string): boolean {
  try {
    linkSync(path, copy);
    return true;
  } catch (error) {
    if (isCode(error, 'ENOENT')) return false;
  }
  copyFileSync(path, copy);
  return true;
}

/** Windows refuses a rename while a virus scanner looks at the file, which it does for moments. */
async function renameFirmly(from: string, to: string): Promise<void> {
  for (const wait of [20, 60, 180]) {
    try {
      return renameSync(from, to);
    } catch (error) {
      if (!isCode(error, 'EPERM', 'EBUSY', 'EACCES')) throw error;
      await setTimeout(wait);
    }
  }
  renameSync(from, to);
}

function isCode(error: unknown, ...codes: readonly string[]): boolean {
  return error instanceof Error && 'code' in error && codes.includes(String(error.code));
}
