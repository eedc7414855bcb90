import { realpath } from 'node:fs/promises';
import { isBelow } from './reading.ts';

/**
 * Whether a path stays in a folder once `..` and symbolic links are resolved. What does not exist
 * is judged by its name alone.
 */
export async function isInside(path: string, folder: string): Promise<boolean> {
  if (!isBelow(path, folder)) return false;
  const [file, root] = await Promise.all([real(path), real(folder)]);
  return file === null || root === null || isBelow(file, root);
}

async function real(path: string): Promise<string | null> {
  try {
    return await realpath(path);
  } catch {
    return null;
  }
}
