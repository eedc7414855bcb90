import { readdir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { didYouMean } from '../../nearest.ts';
import type { Source } from '../../source.ts';
import { report } from '../codes.ts';
import type { Reading } from '../disk/reading.ts';

/** A theme as it was asked for. */
export interface ThemeName {
  /** The name of a theme of the package, or a folder. */
  readonly name: string;
  /** What a folder is relative to. */
  readonly base: string;
  /** Where it was asked for; undefined for the command line. */
  readonly source: Source | undefined;
}

/** The folder of a theme; null if there is none, which has been reported. */
export async function locateTheme(
  reading: Reading,
  theme: ThemeName,
  packageRoot: string,
): Promise<string | null> {
  const own = join(packageRoot, 'templates');
  const isName = !/^\.|[\\/]/.test(theme.name);
  const places = [...(isName ? [join(own, theme.name)] : []), resolve(theme.base, theme.name)];
  for (const place of places) if (await isFolder(place)) return place;
  reading.missing.add(places.at(-1)!);
  const themes = await foldersIn(own);
  const all = themes.length === 0 ? '' : `the themes here are ${themes.join(', ')}`;
  const hint = [didYouMean(theme.name, themes), all].filter(Boolean).join(' ');
  const message = isName
    ? `There is no theme \`${theme.name}\``
    : `There is no theme folder \`${theme.name}\``;
  reading.diagnostics.push(report('unknown-theme', { message, hint, source: theme.source }));
  return null;
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    return false;
  }
}

async function foldersIn(folder: string): Promise<string[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries
      .filter((entry) => entry.isDirectory())
      .map((entry) => entry.name)
      .sort();
  } catch {
    return [];
  }
}
