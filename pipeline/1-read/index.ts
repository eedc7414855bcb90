import { relative, resolve } from 'node:path';
import type { Diagnostic, Result } from '../diagnostic.ts';
import { didYouMean } from '../nearest.ts';
import { collectAssets } from './assets/collect.ts';
import { readBibliography } from './bibliography/index.ts';
import { report } from './codes.ts';
import { createKept, type Kept, sweep } from './disk/kept.ts';
import { isBelow, type Reading, shown, slashed, startReading } from './disk/reading.ts';
import { readFilePack } from './filePack.ts';
import { readFolderPack } from './folderPack.ts';
import { readPrevious } from './previous.ts';
import { locate } from './target.ts';
import { findPackageRoot } from './theme/packageRoot.ts';
import { readTheme } from './theme/theme.ts';
import type { InputFile, Manifest, Pack } from './types.ts';

export { createKept, type Kept } from './disk/kept.ts';

export interface ReadOptions {
  /** Absolute; what `target` and the paths in findings are relative to. */
  readonly cwd: string;
  /** Instead of the pack's: a name, or a folder relative to `cwd`. */
  readonly theme?: string | undefined;
  /** The only audience to build for; it must be one of the pack's. */
  readonly audience?: string | undefined;
  /**
   * Not to be set in pages: a text file of any name is read as Markdown, and the front matter of a
   * file, which was perhaps written for another tool, names no theme.
   */
  readonly anyText?: boolean | undefined;
  /** Where briefpack is installed; found by itself if not said. */
  readonly packageRoot?: string | undefined;
}

/**
 * Reads a pack from the disk: a folder, its pack.yaml, or one Markdown file. Everything that is
 * wrong with its files is reported; the value is null where nothing is left that could be built.
 */
export async function read(
  target: string,
  options: ReadOptions,
  kept: Kept = createKept(),
): Promise<Result<Pack | null>> {
  sweep(kept);
  const reading = startReading(resolve(options.cwd), kept);
  const pack = await readPack(reading, target, options);
  return { value: pack, diagnostics: reading.diagnostics.sort(byPlace) };
}

async function readPack(
  reading: Reading,
  name: string,
  options: ReadOptions,
): Promise<Pack | null> {
  const target = await locate(reading, name, options.anyText);
  if (target === null) return null;
  const sources = await (target.file === null
    ? readFolderPack(reading, target)
    : readFilePack(reading, target.file));
  if (sources === null) return null;
  const { manifest, documents } = sources;
  checkAudience(reading, options.audience, manifest);
  const packageRoot = options.packageRoot ?? (await findPackageRoot());
  const wanted =
    options.theme === undefined
      ? {
          ...{ name: 'briefing', source: undefined },
          ...(options.anyText && target.file !== null ? {} : sources.theme),
          base: target.folder,
        }
      : { name: options.theme, source: undefined, base: reading.cwd };
  const [theme, files, bibliography, previous] = await Promise.all([
    readTheme(reading, wanted, manifest.lang, packageRoot),
    collectAssets(
      reading,
      target.folder,
      documents.map(({ file }) => file),
    ),
    readBibliography(reading, target.folder, manifest),
    readPrevious(reading, target.folder, sources.previous),
  ]);
  if (theme === null || documents.length === 0) return null;
  const inputs = inputsOf(reading, target.folder);
  const missing = [...reading.missing].map((path) => shown(reading, path)).sort();
  return {
    ...{ id: target.id, manifest, documents, ...files, bibliography, theme, previous },
    ...{ inputs, missing },
  };
}

function checkAudience(reading: Reading, name: string | undefined, manifest: Manifest): void {
  const { audiences, source } = manifest;
  if (name === undefined || audiences.includes(name)) return;
  const message = `The pack has no audience \`${name}\``;
  const hint =
    didYouMean(name, audiences) ??
    (audiences.length === 0 ? 'it lists none' : `its audiences are ${audiences.join(', ')}`);
  reading.diagnostics.push(report('no-such-audience', { message, hint, source }));
}

function inputsOf(reading: Reading, folder: string): InputFile[] {
  const packages = [...reading.packages].sort(([a], [b]) => b.length - a.length);
  const nameOf = (path: string): string => {
    const home = isBelow(path, folder) ? undefined : packages.find(([root]) => isBelow(path, root));
    return home === undefined
      ? slashed(relative(folder, path))
      : `${home[1]}/${slashed(relative(home[0], path))}`;
  };
  return [...reading.inputs]
    .map(([path, hash]) => ({ path: shown(reading, path), hash, name: nameOf(path) }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Files are read concurrently: findings are put in the order of their places. */
function byPlace(a: Diagnostic, b: Diagnostic): number {
  const [from, to] = [a.source, b.source];
  if (!from || !to) return Number(Boolean(from)) - Number(Boolean(to));
  if (from.path !== to.path) return from.path < to.path ? -1 : 1;
  return from.line - to.line || from.column - to.column || (a.code < b.code ? -1 : 1);
}
