import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, isAbsolute, relative, resolve, sep } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { type ChokidarOptions, type FSWatcher, watch } from 'chokidar';

export interface WatchOptions {
  /** Absolute; what targets and the paths of a build are relative to. */
  readonly cwd: string;
  /** The folder of the outputs, absolute: it may lie in a pack, but a build must not cause one. */
  readonly ignored: string;
  /** Builds a pack and tells the user of it. Never rejects. */
  build(target: string): Promise<Dependencies>;
  /** The system cannot watch any further, for example because too many files are watched. */
  onError(error: unknown): void;
}

/** What a build depended on. */
export interface Dependencies {
  /** Null: the build failed before that was known. */
  readonly inputs: readonly { readonly path: string; readonly hash: string }[] | null;
  readonly missing: readonly string[];
}

export interface Watching {
  /** Everything is built once and every later change will be seen. */
  readonly ready: Promise<void>;
  close(): Promise<void>;
}

/** Editors write a file in several steps, and several files at once: wait until they are done. */
const settle = 80;
/** But not for ever, if something in the folder never stops changing. */
const mostWaits = 25;

/**
 * Builds packs, and again whenever the content of a file that matters changes. One build at a
 * time; what changes during a build is built next.
 */
export function watchPacks(targets: readonly string[], options: WatchOptions): Watching {
  const packs = targets.map((target) => toPack(target, options.cwd));
  /** Path → content as the last build saw it; null: there was no such file. */
  const seen = new Map<string, string | null>();
  const changed = new Set<string>();
  const state = { events: 0, running: false, closed: false };

  const folders = packs.filter(({ isFile }) => !isFile).map(({ folder }) => folder);
  const isIgnored = ignore(folders, options.ignored);
  const watchers: FSWatcher[] = [];
  const watched = new Set<string>();

  /** Resolves when changes in these folders are seen. */
  const follow = async (paths: readonly string[], how: ChokidarOptions): Promise<void> => {
    const fresh = paths.filter((path) => !watched.has(path));
    if (fresh.length === 0 || state.closed) return;
    for (const path of fresh) watched.add(path);
    const watcher = watch(fresh, { ignoreInitial: true, ignorePermissionErrors: true, ...how });
    watchers.push(watcher);
    watcher.on('error', options.onError);
    watcher.on('all', (event, path) => {
      if (!event.endsWith('Dir')) note(path);
    });
    // An error has been told to `onError`; what can be watched is.
    await once(watcher, 'ready').catch(() => undefined);
  };

  const note = (path: string): void => {
    changed.add(resolve(path));
    state.events++;
    if (!state.running) void rebuild();
  };

  const rebuild = async (): Promise<void> => {
    state.running = true;
    while (changed.size > 0 && !state.closed) {
      await calm(state);
      const paths = [...changed];
      changed.clear();
      for (const pack of await affected(packs, paths, seen)) await buildOne(pack);
    }
    state.running = false;
  };

  const buildOne = async (pack: WatchedPack): Promise<void> => {
    if (state.closed) return;
    const { inputs, missing } = await options.build(pack.target);
    const at = (path: string) => resolve(options.cwd, path);
    pack.isKnown = inputs !== null;
    // After a failure the files of the last good build still matter.
    if (inputs !== null)
      pack.files = new Set([...inputs.map(({ path }) => path), ...missing].map(at));
    for (const { path, hash } of inputs ?? []) seen.set(at(path), hash);
    for (const path of missing) seen.set(at(path), null);
    const outside = foldersOutside(pack, folders).filter((folder) => !watched.has(folder));
    await follow(outside, { depth: 0 });
    // What changed before they were followed.
    if (outside.length > 0) for (const path of pack.files) changed.add(path);
  };

  const start = async (): Promise<void> => {
    state.running = true;
    const following = follow(folders, { ignored: isIgnored });
    for (const pack of packs) await buildOne(pack);
    await following;
    // What changed before they were followed.
    for (const path of seen.keys()) changed.add(path);
    await rebuild();
  };

  return {
    ready: start(),
    async close() {
      state.closed = true;
      await Promise.all(watchers.map((watcher) => watcher.close()));
    },
  };
}

interface WatchedPack {
  readonly target: string;
  readonly folder: string;
  /** One Markdown file: of its folder only what it names matters. */
  readonly isFile: boolean;
  /** Absolute paths of the files of the last build, and of those it missed. */
  files: ReadonlySet<string>;
  /** Whether the last build could say which files matter. */
  isKnown: boolean;
}

function toPack(target: string, cwd: string): WatchedPack {
  const path = resolve(cwd, target);
  const isFolder = existsSync(path) && statSync(path).isDirectory();
  const isManifest = /[\\/]pack\.ya?ml$/.test(path);
  const folder = isFolder ? path : dirname(path);
  const isFile = !isFolder && !isManifest;
  return { target, folder, isFile, files: new Set([path]), isKnown: false };
}

/** Waits until no event has come for a while. */
async function calm(state: { readonly events: number }): Promise<void> {
  for (let waits = 0; waits < mostWaits; waits++) {
    const before = state.events;
    await delay(settle);
    if (state.events === before) return;
  }
}

/** The packs that depend on a file whose content is no longer what the last build saw. */
async function affected(
  packs: readonly WatchedPack[],
  paths: readonly string[],
  seen: Map<string, string | null>,
): Promise<WatchedPack[]> {
  const real: string[] = [];
  for (const path of paths) {
    const hash = await hashOf(path);
    if (seen.has(path) && seen.get(path) === hash) continue;
    seen.set(path, hash);
    real.push(path);
  }
  return packs.filter((pack) => real.some((path) => concerns(pack, path)));
}

function concerns({ files, folder, isFile, isKnown }: WatchedPack, path: string): boolean {
  if (files.has(path)) return true;
  if (isFile || !isBelow(path, folder)) return false;
  // A file that no build has seen: a pattern in `documents`, or the theme, may take it in.
  return !isKnown || /\.(md|markdown|ya?ml|hbs|css)$/i.test(path);
}

async function hashOf(path: string): Promise<string | null> {
  try {
    return createHash('sha256')
      .update(await readFile(path))
      .digest('hex');
  } catch {
    return null;
  }
}

/** The folders of files that the deep watcher does not see. Packages do not change. */
function foldersOutside(pack: WatchedPack, folders: readonly string[]): string[] {
  const outside = [...pack.files]
    .filter((file) => !folders.some((folder) => isBelow(file, folder)))
    .filter((file) => !file.includes(`${sep}node_modules${sep}`))
    .map(dirname);
  return [...new Set(outside)].filter((folder) => existsSync(folder));
}

/** Hidden files, packages and our own outputs in a pack's folder. */
function ignore(folders: readonly string[], outputs: string): (path: string) => boolean {
  return (path) => {
    const absolute = resolve(path);
    if (isBelow(absolute, outputs)) return true;
    const folder = folders.find((candidate) => isBelow(absolute, candidate));
    const parts = folder === undefined ? [] : relative(folder, absolute).split(sep);
    return parts.some((part) => part.startsWith('.') || part === 'node_modules');
  };
}

function isBelow(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
