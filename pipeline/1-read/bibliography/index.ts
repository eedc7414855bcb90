import { resolve } from 'node:path';
import type { TextFile } from '../../source.ts';
import { report } from '../codes.ts';
import { readText } from '../disk/files.ts';
import { isInside } from '../disk/inside.ts';
import type { Reading } from '../disk/reading.ts';
import type { Manifest, Work } from '../types.ts';
import { toWorks } from './csl.ts';
import type { Fault } from './types.ts';

/**
 * The works of the files under `bibliography` of the manifest, by key: CSL-JSON (`.json`) or BibTeX
 * (`.bib`). Where two files have a key, the first counts. Reports `missing-bibliography`,
 * `invalid-bibliography` and `outside-pack`.
 */
export async function readBibliography(
  reading: Reading,
  folder: string,
  { bibliography, source }: Manifest,
): Promise<ReadonlyMap<string, Work>> {
  const lists = await Promise.all(
    bibliography.map(async (name) => {
      const file = await find(reading, folder, name, source);
      return file === null ? [] : worksOf(reading, file);
    }),
  );
  return new Map(
    lists
      .flat()
      .toReversed()
      .map((work) => [work.key, work]),
  );
}

async function find(
  reading: Reading,
  folder: string,
  name: string,
  source: Manifest['source'],
): Promise<TextFile | null> {
  const path = resolve(folder, name);
  if (!isInside(reading, path, folder)) {
    const message = `\`${name}\` lies outside the folder of the pack`;
    reading.diagnostics.push(report('outside-pack', { message, source }));
    return null;
  }
  const outcome = await readText(reading, path);
  if (outcome.kind === 'file') return outcome.file;
  if (outcome.kind !== 'faulty') {
    const message = `There is no bibliography \`${name}\``;
    reading.diagnostics.push(report('missing-bibliography', { message, source }));
  }
  return null;
}

function worksOf(reading: Reading, file: TextFile): Promise<readonly Work[]> | readonly Work[] {
  return /\.json$/i.test(file.path) ? fromJson(reading, file) : fromBibtex(reading, file);
}

function fromJson(reading: Reading, file: TextFile): readonly Work[] {
  try {
    const { works, problems } = toWorks(JSON.parse(file.text));
    for (const problem of problems) refuse(reading, file, { ...start, reason: problem });
    return works;
  } catch (error) {
    refuse(reading, file, { ...start, reason: error instanceof Error ? error.message : '' });
    return [];
  }
}

/** The library takes a quarter of a second to start: it is loaded for packs that have BibTeX. */
async function fromBibtex(reading: Reading, file: TextFile): Promise<readonly Work[]> {
  const { parseBibtex } = await import('./bibtex.ts');
  const { items, faults } = parseBibtex(file.text);
  for (const { reason, ...place } of faults)
    refuse(reading, file, { ...place, reason: `this entry is left out, ${reason}` });
  return toWorks(items).works;
}

const start = { line: 1, column: 1 };

function refuse(reading: Reading, file: TextFile, { reason, line, column }: Fault): void {
  const message = `In \`${file.path}\` ${reason}`;
  const source = { path: file.path, line, column, endLine: line, endColumn: column + 1 };
  reading.diagnostics.push(report('invalid-bibliography', { message, source }));
}
