import { dirname, resolve } from 'node:path';
import type { BinaryFile, Source, TextFile } from '../../source.ts';
import { report } from '../codes.ts';
import { readBytes, readText } from '../disk/files.ts';
import { isInside } from '../disk/inside.ts';
import { type Reading, shown } from '../disk/reading.ts';
import { type Candidate, candidatesOf } from './candidates.ts';

export interface Collected {
  /** Both by path as in `TextFile.path`. */
  readonly assets: ReadonlyMap<string, BinaryFile>;
  readonly includes: ReadonlyMap<string, TextFile>;
}

/**
 * Reads every file that the documents, and the files they include, may name and that exists in the
 * pack's folder. Those that do not exist are remembered as missing; 2-parse reports the ones that
 * are really needed.
 */
export async function collectAssets(
  reading: Reading,
  folder: string,
  documents: readonly TextFile[],
): Promise<Collected> {
  const assets = new Map<string, BinaryFile>();
  const includes = new Map<string, TextFile>();
  const seen = new Set<string>();
  const visit = async (text: TextFile): Promise<void> => {
    await Promise.all(candidatesOf(text.text).map((candidate) => take(text, candidate)));
  };
  const take = async (from: TextFile, candidate: Candidate): Promise<void> => {
    const path = resolve(reading.cwd, dirname(from.path), candidate.name);
    const known = `${candidate.kind} ${path}`;
    if (seen.has(known)) return;
    seen.add(known);
    if (!isInside(reading, path, folder)) return refuse(reading, from, candidate);
    if (candidate.kind === 'asset') return addTo(assets, await readBytes(reading, path));
    const outcome = await readText(reading, path);
    addTo(includes, outcome);
    if (outcome.kind === 'file') await visit(outcome.file);
  };
  await Promise.all(documents.map(visit));
  return { assets: sorted(assets), includes: sorted(includes) };
}

function addTo<T extends { path: string }>(
  files: Map<string, T>,
  outcome: { kind: string; file?: T },
): void {
  if (outcome.file !== undefined) files.set(outcome.file.path, outcome.file);
}

function refuse(reading: Reading, from: TextFile, candidate: Candidate): void {
  if (!candidate.sure) return;
  const path = resolve(reading.cwd, dirname(from.path), candidate.name);
  const message = `\`${candidate.name}\` lies outside the folder of the pack`;
  const hint = `copy \`${shown(reading, path)}\` into the pack`;
  const source = placeOf(from, candidate);
  reading.diagnostics.push(report('outside-pack', { message, hint, source }));
}

function placeOf(file: TextFile, { start, end }: Candidate): Source {
  const before = file.text.slice(0, start);
  const line = before.split('\n').length;
  const column = start - before.lastIndexOf('\n');
  const endColumn = column + end - start;
  return { path: file.path, line, column, endLine: line, endColumn };
}

/** Reading is concurrent; the order of the result must not depend on the disk. */
function sorted<T>(files: Map<string, T>): Map<string, T> {
  return new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
}
