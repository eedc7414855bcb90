import { isAbsolute, relative, sep } from 'node:path';
import type { Diagnostic } from '../../diagnostic.ts';
import type { Kept } from './kept.ts';

/** What one call of `read` has done so far: every file passes through here, found or not. */
export interface Reading {
  /** Absolute; paths below it are shown relative to it. */
  readonly cwd: string;
  readonly diagnostics: Diagnostic[];
  /** Absolute path → SHA-256 of every file read. */
  readonly inputs: Map<string, string>;
  /** Absolute paths of files looked for and not found. */
  readonly missing: Set<string>;
  /** Folder → `name@version` of the npm packages that files were read from. */
  readonly packages: Map<string, string>;
  /** Folder → where it really is; null: it is not there. */
  readonly folders: Map<string, string | null>;
  /** From earlier readings. */
  readonly kept: Kept;
}

export function startReading(cwd: string, kept: Kept): Reading {
  const found = { inputs: new Map(), missing: new Set<string>(), packages: new Map() };
  return { cwd, diagnostics: [], ...found, folders: new Map(), kept };
}

/** A path as the user sees it (see `TextFile.path`): relative to `cwd` where below it, with `/`. */
export function shown(reading: Reading, path: string): string {
  return slashed(isBelow(path, reading.cwd) ? relative(reading.cwd, path) || '.' : path);
}

export function slashed(path: string): string {
  return sep === '/' ? path : path.split(sep).join('/');
}

/** Whether `path` is `folder` or lies below it, by name only: both absolute, links not followed. */
export function isBelow(path: string, folder: string): boolean {
  // Elsewhere names differ in case and still mean the same.
  if (sep === '/' && !path.includes('/..'))
    return path === folder || path.startsWith(folder.endsWith(sep) ? folder : `${folder}/`);
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
