import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { type FSWatcher, watch } from 'chokidar';
import { isBelow, type WatchedFolder } from './pack.ts';

export interface FollowOptions {
  /** The folders of packs, absolute: hidden files and packages in them are no part of a pack. */
  readonly packs: readonly string[];
  /** The folder of the outputs, absolute. */
  readonly ignored: string;
  readonly poll?: number | undefined;
  /** Perhaps a file has changed; its absolute path. */
  onChange(path: string): void;
  /** A folder is there that was not. */
  onFolder(path: string): void;
  onError(error: unknown): void;
}

export interface Followed {
  /**
   * Follows folders that are not followed yet; one that does not exist by the nearest above it that
   * does. Resolves when changes in them are seen; true if there were any.
   */
  follow(folders: readonly WatchedFolder[]): Promise<boolean>;
  close(): Promise<void>;
}

export function followFolders(options: FollowOptions): Followed {
  const watchers = new Map<string, Watcher>();
  const isHidden = hidden(options.packs, options.ignored);
  const isCovered = ({ path, isDeep }: WatchedFolder): boolean => {
    if (watchers.has(path) && (!isDeep || watchers.get(path)!.isDeep)) return true;
    return [...watchers].some(
      ([above, watcher]) => watcher.isDeep && isBelow(path, above) && !isHidden(path),
    );
  };
  const stop = async (path: string): Promise<void> => {
    const watcher = watchers.get(path);
    watchers.delete(path);
    await watcher?.watcher.close();
  };
  const start = async (folder: WatchedFolder): Promise<void> => {
    await stop(folder.path);
    const onGone = () => void stop(folder.path);
    const watcher = startWatcher(folder, { ...options, isHidden, onGone });
    watchers.set(folder.path, { watcher, isDeep: folder.isDeep });
    // An error has been told to `onError`; what can be watched is.
    await once(watcher, 'ready').catch(() => undefined);
  };
  return {
    async follow(folders) {
      const fresh = new Map<string, WatchedFolder>();
      const each = new Map(folders.map((folder) => [`${folder.isDeep}${folder.path}`, folder]));
      for (const folder of each.values()) {
        const place = existing(folder);
        if (!isCovered(place) && !fresh.get(place.path)?.isDeep) fresh.set(place.path, place);
      }
      const deepFirst = [...fresh.values()].sort((a, b) => Number(b.isDeep) - Number(a.isDeep));
      for (const folder of deepFirst) if (!isCovered(folder)) await start(folder);
      return fresh.size > 0;
    },
    async close() {
      await Promise.all([...watchers.keys()].map(stop));
    },
  };
}

interface Watcher {
  readonly watcher: FSWatcher;
  readonly isDeep: boolean;
}

interface Listening extends FollowOptions {
  readonly isHidden: (path: string) => boolean;
  /** The folder itself is gone. */
  readonly onGone: () => void;
}

function startWatcher({ path: folder, isDeep }: WatchedFolder, listening: Listening): FSWatcher {
  const { poll, isHidden } = listening;
  const watcher = watch(folder, {
    ignoreInitial: true,
    ignorePermissionErrors: true,
    // A file that is gone for a moment is our own affair (settle.ts), and sooner known.
    atomic: false,
    ignored: isHidden,
    ...(isDeep ? {} : { depth: 0 }),
    ...(poll === undefined ? {} : { usePolling: true, interval: poll, binaryInterval: poll }),
  });
  const tell = (path: string) => {
    if (!isHidden(path)) listening.onChange(path);
  };
  watcher.on('error', listening.onError);
  watcher.on('all', (event, path) => {
    if (event === 'unlinkDir' && resolve(path) === folder) listening.onGone();
    if (event === 'addDir') listening.onFolder(resolve(path));
    else if (event !== 'unlinkDir') tell(resolve(path));
  });
  // What the system itself says comes sooner, and chokidar drops a second change within 50 ms.
  watcher.on('raw', (_event, name, details) => {
    const { watchedPath } = details as { watchedPath?: string };
    if (watchedPath !== undefined) tell(named(watchedPath, name));
  });
  return watcher;
}

/** The system names a file in a watched folder, or the watched file itself. */
function named(watched: string, name: string | null): string {
  return resolve(name === null || basename(watched) === name ? watched : join(watched, name));
}

/** The folder, or the nearest above it that exists. */
function existing(folder: WatchedFolder): WatchedFolder {
  if (existsSync(folder.path)) return folder;
  const above = dirname(folder.path);
  return above === folder.path ? folder : existing({ path: above, isDeep: false });
}

/** Hidden files, packages and our own outputs in a pack's folder. */
function hidden(packs: readonly string[], outputs: string): (path: string) => boolean {
  return (path) => {
    const absolute = resolve(path);
    if (isBelow(absolute, outputs)) return true;
    const folder = packs.find((candidate) => isBelow(absolute, candidate));
    const parts = folder === undefined ? [] : relative(folder, absolute).split(sep);
    return parts.some((part) => part.startsWith('.') || part === 'node_modules');
  };
}
