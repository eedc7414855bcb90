import { resolve } from 'node:path';
import { globToRegExp } from '../../build.ts';
import { entriesOf, hasManifest, isLooked, isNote } from './find.ts';

/** The packs whose paths match a pattern with `/`, by name; in a pack that matches, nothing more. */
export function matching(pattern: string, cwd: string): string[] {
  const parts = pattern.replace(/^\.\//, '').split('/');
  const fixed = parts.findIndex((part) => /[*?[{]/.test(part));
  const base = parts.slice(0, fixed).join('/');
  return below(base, globToRegExp(parts.join('/')), cwd);
}

function below(folder: string, pattern: RegExp, cwd: string): string[] {
  return entriesOf(resolve(cwd, folder === '' ? '.' : `${folder}/`))
    .filter(isLooked)
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (!entry.isDirectory()) return pattern.test(path) && isNote(entry.name) ? [path] : [];
      const isPack = hasManifest(resolve(cwd, path));
      if (isPack && (pattern.test(path) || pattern.test(`${path}/pack.yaml`))) return [path];
      return below(path, pattern, cwd);
    });
}
