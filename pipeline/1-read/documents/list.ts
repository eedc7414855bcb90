import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { compareNames } from './glob.ts';

export const isMarkdown = (name: string): boolean => /\.(md|markdown)$/i.test(name);

/**
 * The Markdown files of a folder, relative to it with `/`, by name. With `deep` also those of the
 * folders below, except hidden ones and node_modules. What cannot be listed counts as empty.
 */
export async function listMarkdown(folder: string, deep: boolean): Promise<string[]> {
  const found = await list(folder, '', deep);
  return found.sort(compareNames);
}

async function list(folder: string, below: string, deep: boolean): Promise<string[]> {
  const entries = await entriesOf(join(folder, below));
  const nested = entries.map((entry) => {
    const path = `${below}${entry.name}`;
    const hidden = entry.name.startsWith('.') || entry.name === 'node_modules';
    if (entry.isDirectory()) return deep && !hidden ? list(folder, `${path}/`, deep) : [];
    return isMarkdown(entry.name) && !hidden ? [path] : [];
  });
  return (await Promise.all(nested)).flat();
}

async function entriesOf(folder: string): Promise<Dirent[]> {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}
