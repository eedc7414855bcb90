import { realpathSync } from 'node:fs';
import { isBelow, type Reading } from './reading.ts';

/**
 * Whether a path stays in a folder once `..` and symbolic links are resolved. What does not exist
 * is judged by its name alone.
 */
export function isInside({ folders }: Reading, path: string, folder: string): boolean {
  if (!isBelow(path, folder)) return false;
  const root = folders.has(folder) ? folders.get(folder)! : real(folder);
  folders.set(folder, root);
  const file = real(path);
  return file === null || root === null || isBelow(file, root);
}

function real(path: string): string | null {
  try {
    return realpathSync.native(path);
  } catch {
    return null;
  }
}
