import { existsSync, statSync } from 'node:fs';
import { dirname, isAbsolute, relative, resolve, sep } from 'node:path';

export interface WatchedPack {
  readonly target: string;
  readonly folder: string;
  /** One Markdown file: of its folder only what it names matters. */
  readonly isFile: boolean;
  /** Absolute paths of the files of the last build, and of those it missed. */
  readonly files: ReadonlySet<string>;
  /** Where the theme's templates lie: one more may be added. */
  readonly templates: readonly string[];
  /** What must be watched to see all that matters. */
  readonly folders: readonly WatchedFolder[];
  /** Whether the last build could say which files matter. */
  readonly isKnown: boolean;
}

export interface WatchedFolder {
  /** Absolute; it need not exist. */
  readonly path: string;
  readonly isDeep: boolean;
}

export function toPack(target: string, cwd: string): WatchedPack {
  const path = resolve(cwd, target);
  const isFolder = existsSync(path) && statSync(path).isDirectory();
  const isManifest = /[\\/]pack\.ya?ml$/.test(path);
  const folder = isFolder ? path : dirname(path);
  const isFile = !isFolder && !isManifest;
  const place = { target, folder, isFile, isKnown: false };
  return withFiles({ ...place, files: new Set(), templates: [], folders: [] }, [path]);
}

/** The pack after a build that depended on these files, present or missing. Absolute paths. */
export function withFiles(pack: WatchedPack, files: Iterable<string>): WatchedPack {
  const all = new Set(files);
  // Packages do not change.
  const own = [...all].filter((file) => !file.includes(`${sep}node_modules${sep}`));
  const templates = [...new Set(own.filter((file) => file.endsWith('.hbs')).map(dirname))];
  const folders = [
    { path: pack.folder, isDeep: !pack.isFile },
    ...templates.map((path) => ({ path, isDeep: true })),
    ...[...new Set(own.map(dirname))].map((path) => ({ path, isDeep: false })),
  ];
  return { ...pack, files: all, templates, folders };
}

/** Whether a build may come out differently when this file appears, changes or goes. */
export function concerns(pack: WatchedPack, path: string): boolean {
  const { files, folder, isFile, isKnown, templates } = pack;
  if (files.has(path)) return true;
  if (path.endsWith('.hbs') && templates.some((home) => isBelow(path, home))) return true;
  if (isFile || !isBelow(path, folder)) return false;
  // A file that no build has seen: a pattern in `documents`, or the theme, may take it in.
  return !isKnown || /\.(md|markdown|ya?ml|hbs|css)$/i.test(path);
}

export function isBelow(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
