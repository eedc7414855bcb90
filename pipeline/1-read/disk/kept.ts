import { createHash } from 'node:crypto';
import { type BigIntStats, readFileSync } from 'node:fs';
import { Memo } from '../../memo.ts';
import type { ThemeKeys } from '../theme/layer.ts';
import type { Decoded } from './utf8.ts';

/**
 * What is kept from one reading to the next, whatever the pack: most packs of a process have the
 * same theme. What a reading did not ask for is forgotten by the one after the next.
 */
export interface Kept {
  /** By path and all that the file system says of the file. */
  readonly files: Memo<string, Content>;
  /** By SHA-256. */
  readonly texts: Memo<string, Decoded>;
  /** What theme.yaml says, by path and SHA-256. */
  readonly themes: Memo<string, ThemeKeys>;
  /** ms since 1970 */
  readonly clock: () => number;
}

export interface Content {
  readonly bytes: Uint8Array;
  /** SHA-256 */
  readonly hash: string;
}

export function createKept(clock: () => number = Date.now): Kept {
  return { files: new Memo(), texts: new Memo(), themes: new Memo(), clock };
}

export function sweep({ files, texts, themes }: Kept): void {
  for (const memo of [files, texts, themes]) memo.sweep();
}

/** Some file systems count in steps of two seconds. ms */
const step = 3000;

/**
 * The content of a file. It is not read again where nothing about it has changed, unless it is so
 * young that it could have been written twice at what its disk takes for one moment.
 */
export function contentOf(path: string, found: BigIntStats, kept: Kept): Content {
  const { dev, ino, size, mtimeNs, ctimeNs } = found;
  const written = Number((mtimeNs > ctimeNs ? mtimeNs : ctimeNs) / 1_000_000n);
  if (kept.clock() - written < step) return readNow(path);
  const identity = [path, dev, ino, size, mtimeNs, ctimeNs].join(' ');
  return kept.files.get(identity, () => readNow(path));
}

function readNow(path: string): Content {
  const bytes = readFileSync(path);
  return { bytes, hash: createHash('sha256').update(bytes).digest('hex') };
}
