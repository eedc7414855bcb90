import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BuildResult, build } from '../../pipeline/build.ts';

export const root = join(import.meta.dirname, '../..');

export interface BuiltPack {
  readonly result: BuildResult;
  file(name: string): Uint8Array;
  text(name: string): string;
}

/** Builds a pack of the repository, or of another folder, into a folder of its own. */
export async function buildPack(target: string, cwd = root): Promise<BuiltPack> {
  const out = mkdtempSync(join(tmpdir(), 'briefpack-'));
  const result = await build(target, { cwd, out, now: new Date('2026-01-01T00:00:00Z') });
  const folder = result.outputs[0]?.folder ?? '';
  const path = (name: string) => join(cwd, folder, name).replace(join(cwd, out), out);
  const locate = (name: string) =>
    folder.startsWith('/') || /^[A-Z]:/.test(folder) ? join(folder, name) : path(name);
  return {
    result,
    file: (name) => new Uint8Array(readFileSync(locate(name))),
    text: (name) => readFileSync(locate(name), 'utf8'),
  };
}
