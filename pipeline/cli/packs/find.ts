import { type Dirent, existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

const manifests = ['pack.yaml', 'pack.yml'];

export function hasManifest(folder: string): boolean {
  return manifests.some((name) => existsSync(join(folder, name)));
}

/** A Markdown file that is a pack of its own, by its name. A README is about its folder. */
export function isNote(name: string): boolean {
  return /\.(md|markdown)$/i.test(name) && !/^readme\./i.test(name);
}

/** What may hold packs: not hidden, no packages. */
export function isLooked({ name }: Dirent): boolean {
  return !name.startsWith('.') && name !== 'node_modules';
}

/**
 * The packs in a folder, by name: folders with pack.yaml and Markdown files, `deep` also those of
 * folders that are no packs themselves. Paths begin with `folder`, which is relative to `cwd`.
 */
export function packsIn(folder: string, cwd: string, deep: boolean): string[] {
  const at = (name: string) => (folder === '' ? name : `${folder.replace(/[\\/]+$/, '')}/${name}`);
  return entriesOf(resolve(cwd, folder))
    .filter(isLooked)
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = at(entry.name);
      if (!entry.isDirectory()) return isNote(entry.name) ? [path] : [];
      if (hasManifest(resolve(cwd, path))) return [path];
      return deep ? packsIn(path, cwd, true) : [];
    });
}

/** Nothing where the folder cannot be listed. */
export function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}
