import { lstatSync, realpathSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { isBelow, type Reading } from './reading.ts';

/**
 * Whether a path stays in a folder once `..` and symbolic links are resolved. What does not exist
 * is judged by its name alone.
 */
export function isInside(reading: Reading, path: string, folder: string): boolean {
  if (!isBelow(path, folder)) return false;
  const root = realFolder(reading, folder);
  const file = realFile(reading, path);
  return file === null || root === null || isBelow(file, root);
}

/** Of most files only the folder has to be resolved, and many files are in one. */
function realFile(reading: Reading, path: string): string | null {
  if (isLink(path)) return real(path);
  const folder = realFolder(reading, dirname(path));
  return folder && join(folder, basename(path));
}

function realFolder({ folders }: Reading, folder: string): string | null {
  const known = folders.get(folder);
  if (known !== undefined) return known;
  const found = real(folder);
  folders.set(folder, found);
  return found;
}

function real(path: string): string | null {
  try {
    return realpathSync.native(path);
  } catch {
    return null;
  }
}

/** What cannot be looked at may be one. */
function isLink(path: string): boolean {
  try {
    return lstatSync(path).isSymbolicLink();
  } catch {
    return true;
  }
}
