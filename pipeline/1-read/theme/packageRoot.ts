import { readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** briefpack's own folder: the nearest above this module whose package.json bears its name. */
export async function findPackageRoot(): Promise<string> {
  const start = dirname(fileURLToPath(import.meta.url));
  for (let folder = start; ; folder = dirname(folder)) {
    if ((await nameOf(folder)) === 'briefpack') return folder;
    if (folder === dirname(folder)) return start;
  }
}

/** briefpack's own version. */
export async function readVersion(): Promise<string> {
  return String((await packageJson(await findPackageRoot())).version ?? 'unknown');
}

/** The folder of an npm package as Node would find it from `from`; null if it is not installed. */
export async function findPackage(name: string, from: string): Promise<string | null> {
  for (let folder = from; ; folder = dirname(folder)) {
    const candidate = join(folder, 'node_modules', ...name.split('/'));
    if (isFolder(candidate)) return candidate;
    if (folder === dirname(folder)) return null;
  }
}

/** `name@version` of the package in a folder, for manifest.json. */
export async function packageLabel(folder: string): Promise<string | null> {
  const { name, version } = await packageJson(folder);
  return typeof name === 'string' && typeof version === 'string' ? `${name}@${version}` : null;
}

async function nameOf(folder: string): Promise<unknown> {
  return (await packageJson(folder)).name;
}

async function packageJson(folder: string): Promise<{ name?: unknown; version?: unknown }> {
  try {
    return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  } catch {
    return {};
  }
}

function isFolder(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
  } catch {
    return false;
  }
}
