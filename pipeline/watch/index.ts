import { resolve } from 'node:path';
import { createContents } from './contents.ts';
import { followFolders } from './follow.ts';
import { concerns, isBelow, toPack, type WatchedPack, withFiles } from './pack.ts';
import { settled } from './settle.ts';

export interface WatchOptions {
  /** Absolute; what targets and the paths of a build are relative to. */
  readonly cwd: string;
  /** The folder of the outputs, absolute: it may lie in a pack, but a build must not cause one. */
  readonly ignored: string;
  /** Looks at the files every so many ms, where the system tells nothing: on network drives. */
  readonly poll?: number | undefined;
  /**
   * Builds a pack and tells the user of it. Never rejects.
   *
   * @param changed absolute paths of the files that the build is for; none at the start
   */
  build(target: string, changed: readonly string[]): Promise<Dependencies>;
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

/**
 * Builds packs, and again whenever the content of a file that matters changes. One build at a
 * time; what changes during a build is built next.
 */
export function watchPacks(targets: readonly string[], options: WatchOptions): Watching {
  const packs = targets.map((target) => toPack(target, options.cwd));
  const contents = createContents();
  const changed = new Set<string>();
  const state = { lastEvent: 0, running: false, closed: false };

  const note = (path: string): void => {
    if (!packs.some((pack) => concerns(pack, path))) return;
    changed.add(path);
    state.lastEvent = performance.now();
    if (!state.running) void rebuild();
  };
  const followed = followFolders({
    ...options,
    packs: packs.filter(({ isFile }) => !isFile).map(({ folder }) => folder),
    onChange: note,
    onFolder(folder) {
      for (const path of contents.known()) if (isBelow(path, folder)) note(path);
    },
  });

  /** Follows what there is now to follow, and looks at what may have changed before. */
  const followAll = async (): Promise<void> => {
    const isNew = await followed.follow(packs.flatMap(({ folders }) => folders));
    if (isNew) for (const path of contents.known()) changed.add(path);
  };

  const rebuild = async (): Promise<void> => {
    state.running = true;
    while (changed.size > 0 && !state.closed) {
      await settled(changed, state, contents);
      await followAll();
      const paths = [...changed];
      changed.clear();
      const real = await contents.changed(paths);
      for (const at of packs.keys()) {
        const own = real.filter((path) => concerns(packs[at]!, path));
        if (own.length > 0) await buildOne(at, own);
      }
    }
    state.running = false;
  };

  const buildOne = async (at: number, own: readonly string[]): Promise<void> => {
    if (state.closed) return;
    const pack = packs[at]!;
    const { inputs, missing } = await options.build(pack.target, own);
    packs[at] = after(pack, inputs, missing);
    for (const { path, hash } of inputs ?? []) contents.saw(resolve(options.cwd, path), hash);
    for (const path of missing) contents.saw(resolve(options.cwd, path), null);
    await followAll();
  };

  /** After a failure the files of the last good build still matter. */
  const after = (pack: WatchedPack, inputs: Dependencies['inputs'], missing: readonly string[]) => {
    if (inputs === null) return { ...pack, isKnown: false };
    const paths = [...inputs.map(({ path }) => path), ...missing];
    const files = paths.map((path) => resolve(options.cwd, path));
    return { ...withFiles(pack, files), isKnown: true };
  };

  const start = async (): Promise<void> => {
    state.running = true;
    await followAll();
    for (const at of packs.keys()) await buildOne(at, []);
    await rebuild();
  };

  return {
    ready: start(),
    async close() {
      state.closed = true;
      await followed.close();
    },
  };
}
