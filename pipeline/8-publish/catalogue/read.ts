import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PackFacts } from '../outputs/manifestJson.ts';

/** A pack that has been published. */
export interface Entry {
  readonly facts: PackFacts;
  /** Relative to the folder of outputs, with `/`. */
  readonly folder: string;
  /** Names of the outputs in that folder. */
  readonly files: readonly string[];
}

/** The packs below a folder of outputs, by their manifests: `p/` or, for an audience, `p/name/`. */
export async function readEntries(out: string): Promise<Entry[]> {
  const folders = await foldersIn(out, '');
  const deeper = await Promise.all(folders.map((folder) => foldersIn(out, folder)));
  const entries = await Promise.all(
    [...folders, ...deeper.flat()].map((folder) => readEntry(out, folder)),
  );
  return entries
    .filter((entry) => entry !== null)
    .sort((a, b) => (a.folder < b.folder ? -1 : a.folder > b.folder ? 1 : 0));
}

async function foldersIn(out: string, folder: string): Promise<string[]> {
  const found = await readdir(join(out, folder), { withFileTypes: true }).catch(() => []);
  return found
    .filter((item) => item.isDirectory() && !item.name.startsWith('.'))
    .map(({ name }) => (folder === '' ? name : `${folder}/${name}`));
}

/** Null for a folder that we did not write. */
async function readEntry(out: string, folder: string): Promise<Entry | null> {
  try {
    const text = await readFile(join(out, folder, 'manifest.json'), 'utf8');
    const { schema, pack, outputs } = JSON.parse(text) as Manifest;
    if (schema !== 'briefpack-manifest/1') return null;
    return { facts: pack, folder, files: outputs.map(({ path }) => path) };
  } catch {
    return null;
  }
}

interface Manifest {
  readonly schema: string;
  readonly pack: PackFacts;
  readonly outputs: readonly { readonly path: string }[];
}
