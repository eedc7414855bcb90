import { copyFile, link, mkdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

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
    for (const path of paths) {
      const hadOld = await keep(join(folder, path), join(staging, 'old', path));
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await renameFirmly(join(staging, 'new', path), join(folder, path));
      done.push({ path, hadOld });
    }
  } catch (error) {
    for (const { path, hadOld } of done.reverse()) {
      if (hadOld) await renameFirmly(join(staging, 'old', path), join(folder, path));
      else await rm(join(folder, path), { force: true });
    }
    throw error;
  }
}

/** A second name for the old file; a copy where the file system knows no links. */
async function keep(path: string, copy: string): Promise<boolean> {
  await mkdir(dirname(copy), { recursive: true });
  try {
    await link(path, copy);
    return true;
  } catch (error) {
    if (isCode(error, 'ENOENT')) return false;
  }
  await copyFile(path, copy);
  return true;
}

/** Windows refuses a rename while a virus scanner looks at the file, which it does for moments. */
async function renameFirmly(from: string, to: string): Promise<void> {
  for (const wait of [20, 60, 180]) {
    try {
      return await rename(from, to);
    } catch (error) {
      if (!isCode(error, 'EPERM', 'EBUSY', 'EACCES')) throw error;
      await setTimeout(wait);
    }
  }
  await rename(from, to);
}

function isCode(error: unknown, ...codes: readonly string[]): boolean {
  return error instanceof Error && 'code' in error && codes.includes(String(error.code));
}
