import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type BuildResult, build } from '../../pipeline/build.ts';
import type { Kept } from '../../pipeline/kept.ts';
import type { Files } from './edits.ts';

/** A pack on the disk that is edited and built again and again. */
export interface Folder {
  write(files: Files): void;
  build(kept: Kept): Promise<Built>;
  remove(): void;
}

export interface Built {
  readonly result: BuildResult;
  /** The outputs by their names. */
  readonly outputs: ReadonlyMap<string, Buffer>;
}

export function createFolder(): Folder {
  const root = mkdtempSync(join(tmpdir(), 'briefpack-warm-'));
  let written: Files = new Map();
  return {
    write(files) {
      for (const [path, content] of files) {
        if (written.get(path) === content) continue;
        mkdirSync(dirname(join(root, 'pack', path)), { recursive: true });
        writeFileSync(join(root, 'pack', path), content);
      }
      written = files;
    },
    async build(kept) {
      const out = mkdtempSync(join(root, 'out-'));
      const now = new Date('2026-01-01T00:00:00Z');
      const result = await build('pack', { cwd: root, out, now, date: now, kept });
      const outputs = filesIn(out);
      rmSync(out, { recursive: true });
      return { result, outputs };
    },
    remove: () => rmSync(root, { recursive: true }),
  };
}

function filesIn(folder: string): Map<string, Buffer> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length));
  return new Map(paths.sort().map((path) => [path, readFileSync(join(folder, path))]));
}
