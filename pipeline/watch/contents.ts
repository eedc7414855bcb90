import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';

/** The content of files as the last build saw it: that, not a time, says whether one changed. */
export interface Contents {
  /** A build read the file with this hash; null: it looked for it and found none. */
  saw(path: string, hash: string | null): void;
  /** Those of the files that are no longer as they were seen; they count as seen from now on. */
  changed(paths: readonly string[]): Promise<string[]>;
  /** Whether one that had content has none, or is gone: perhaps an editor is at work on it. */
  isHalfWay(path: string): Promise<boolean>;
  known(): Iterable<string>;
}

export function createContents(): Contents {
  /** Null: there was no such file. */
  const seen = new Map<string, string | null>();
  const hadContent = (path: string) => ![undefined, null, empty].includes(seen.get(path));
  return {
    saw: (path, hash) => void seen.set(path, hash),
    async changed(paths) {
      const found: string[] = [];
      for (const path of paths) {
        const hash = await hashOf(path);
        if ((seen.get(path) ?? null) === hash) continue;
        seen.set(path, hash);
        found.push(path);
      }
      return found;
    },
    async isHalfWay(path) {
      if (!hadContent(path)) return false;
      const hash = await hashOf(path);
      return hash === null || hash === empty;
    },
    known: () => seen.keys(),
  };
}

const empty = createHash('sha256').digest('hex');

/** Null where there is no file that can be read. */
async function hashOf(path: string): Promise<string | null> {
  try {
    return createHash('sha256')
      .update(await readFile(path))
      .digest('hex');
  } catch {
    return null;
  }
}
