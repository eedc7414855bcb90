import { readdir, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { didYouMean } from '../nearest.ts';
import { type Source, wholeFile } from '../source.ts';
import { report } from './codes.ts';
import { codeOf } from './disk/files.ts';
import { type Reading, shown } from './disk/reading.ts';
import { isMarkdown, listMarkdown } from './documents/list.ts';
import { packId } from './safeName.ts';

/** What was asked to be built, all paths absolute. */
export interface Target {
  readonly id: string;
  /** The pack's folder: nothing outside is read, but for the theme. */
  readonly folder: string;
  /** pack.yaml; null for a folder without one and for a file. */
  readonly manifest: string | null;
  /** The Markdown file that is the pack; null for a folder. */
  readonly file: string | null;
}

const manifestNames = ['pack.yaml', 'pack.yml'];

/** Finds out what `target` is; null where it is nothing we can build, which has been reported. */
export async function locate(
  reading: Reading,
  target: string,
  anyText = false,
): Promise<Target | null> {
  const path = resolve(reading.cwd, target);
  const source = wholeFile(shown(reading, path));
  const kind = await kindOf(path);
  if (kind === 'missing') {
    reading.missing.add(path);
    const message = `There is no file or folder \`${target}\``;
    reading.diagnostics.push(report('missing-path', { message, hint: await similar(path) }));
    return null;
  }
  if (kind === 'folder') return folderTarget(reading, path, source);
  if (manifestNames.includes(basename(path))) return folderTarget(reading, dirname(path), source);
  if (anyText || isMarkdown(path)) {
    return { id: packId(path, ''), folder: dirname(path), manifest: null, file: path };
  }
  const message = `\`${target}\` is not a Markdown file`;
  const hint = 'a pack is a folder with pack.yaml, or one file with a name that ends in `.md`';
  reading.diagnostics.push(report('not-a-pack', { message, hint, source }));
  return null;
}

async function folderTarget(
  reading: Reading,
  folder: string,
  source: Source,
): Promise<Target | null> {
  const target = { id: packId(folder, ''), folder, file: null };
  for (const name of manifestNames) {
    const manifest = join(folder, name);
    if ((await kindOf(manifest)) === 'file') return { ...target, manifest };
  }
  reading.missing.add(join(folder, 'pack.yaml'));
  if ((await listMarkdown(folder, false)).length > 0) return { ...target, manifest: null };
  const message = 'The folder has neither pack.yaml nor Markdown files';
  const hint = '`briefpack init DIR` makes a pack to begin with';
  reading.diagnostics.push(report('not-a-pack', { message, hint, source }));
  return null;
}

async function kindOf(path: string): Promise<'file' | 'folder' | 'missing'> {
  try {
    return (await stat(path)).isDirectory() ? 'folder' : 'file';
  } catch (error) {
    return ['EACCES', 'EPERM'].includes(codeOf(error)) ? 'file' : 'missing';
  }
}

/** The name beside it that was probably meant. */
async function similar(path: string): Promise<string | undefined> {
  const names = await readdir(dirname(path)).catch(() => []);
  return didYouMean(basename(path), names);
}
