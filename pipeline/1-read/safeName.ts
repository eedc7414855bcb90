import { basename, dirname, resolve } from 'node:path';

/** The id of the pack that `read` would make of a target, by its name alone. */
export function packId(target: string, cwd: string): string {
  const path = resolve(cwd, target);
  const isManifest = /^pack\.ya?ml$/.test(basename(path));
  return safeName(basename(isManifest ? dirname(path) : path).replace(/\.(md|markdown)$/i, ''));
}

/** A name that every file system takes: the outputs are called after it. */
export function safeName(name: string): string {
  const plain = name
    .normalize('NFC')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it removes
    .replace(/[<>:"/\\|?*\u0000-\u001f\s]+/g, '-')
    .replace(/^[.-]+|[. -]+$/g, '')
    .slice(0, 100);
  const reserved = /^(con|prn|aux|nul|com\d|lpt\d)$/i.test(plain.split('.')[0]!);
  return plain === '' ? 'pack' : reserved ? `_${plain}` : plain;
}
