import { existsSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { isGlob } from '../../build.ts';
import { entriesOf, hasManifest, packsIn } from './find.ts';
import { matching } from './matching.ts';

/**
 * The packs that names on a command line mean. A name may be a pattern that the shell did not
 * expand (`'sources/**'`), or a folder of packs; what lies in a folder that is named as well
 * belongs to it, which is what a shell makes of `sources/**`.
 */
export function expand(named: readonly string[], cwd: string): readonly string[] {
  const at = (path: string) => resolve(cwd, path);
  const paths = named.flatMap((name) => (isPattern(name, cwd) ? matching(name, cwd) : [name]));
  const folders = new Set(paths.map(at).filter(isFolder));
  const namedInto = new Set(paths.flatMap((path) => above(at(path))));
  return paths
    .filter((path) => !above(at(path)).some((folder) => folders.has(folder)))
    .flatMap((path) => {
      const isMany = folders.has(at(path)) && isOfPacks(at(path), namedInto.has(at(path)));
      return isMany ? packsIn(path, cwd, true) : [path];
    });
}

/** A file may be called `a[1].md`. */
function isPattern(name: string, cwd: string): boolean {
  return isGlob(name) && !existsSync(resolve(cwd, name));
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

/** A folder with Markdown files may be a pack without a manifest, unless it is named with them. */
function isOfPacks(folder: string, isNamedInto: boolean): boolean {
  if (hasManifest(folder)) return false;
  if (isNamedInto) return true;
  const hasNotes = entriesOf(folder).some(({ name }) => /\.(md|markdown)$/i.test(name));
  return !hasNotes && packsIn('', folder, true).length > 0;
}

/** All folders that a path lies in. */
function above(path: string): string[] {
  const folder = dirname(path);
  return folder === path ? [] : [folder, ...above(folder)];
}
