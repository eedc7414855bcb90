import { statSync } from 'node:fs';
import { type BinaryFile, type TextFile, wholeFile } from '../../source.ts';
import { report } from '../codes.ts';
import { contentOf } from './kept.ts';
import { type Reading, shown } from './reading.ts';
import { decode } from './utf8.ts';

const MEGABYTE = 1024 * 1024;
export const limits = { text: 20 * MEGABYTE, asset: 50 * MEGABYTE } as const;

/** What came of a look at the disk; whatever is `faulty` has been reported. */
export type Outcome<T> =
  | { readonly kind: 'file'; readonly file: T }
  | { readonly kind: 'missing' | 'folder' | 'faulty' };

/**
 * Reads a file of at most `limit` bytes. The caller reports what is missing or a folder. Files are
 * many and small: to wait for each would take several times as long as to read it.
 */
export async function readBytes(
  reading: Reading,
  path: string,
  limit: number = limits.asset,
): Promise<Outcome<BinaryFile>> {
  try {
    const found = statSync(path, { bigint: true });
    if (found.isDirectory()) return { kind: 'folder' };
    if (!found.isFile()) return unreadable(reading, path, 'it is no ordinary file');
    if (found.size > limit) return tooLarge(reading, path, Number(found.size), limit);
    const { bytes, hash } = contentOf(path, found, reading.kept);
    reading.inputs.set(path, hash);
    return { kind: 'file', file: { path: shown(reading, path), bytes, hash } };
  } catch (error) {
    return failed(reading, path, error);
  }
}

/** Reads a text: UTF-8, nothing else. Byte order mark and CRLF are gone from the result. */
export async function readText(reading: Reading, path: string): Promise<Outcome<TextFile>> {
  const outcome = await readBytes(reading, path, limits.text);
  if (outcome.kind !== 'file') return outcome;
  const { bytes, hash, path: name } = outcome.file;
  const decoded = reading.kept.texts.get(hash, () => decode(bytes));
  if ('text' in decoded) return { kind: 'file', file: { path: name, text: decoded.text, hash } };
  const { line, column, message, hint } = decoded;
  const source = { path: name, line, column, endLine: line, endColumn: column + 1 };
  reading.diagnostics.push(report('not-utf8', { message, hint, source }));
  return { kind: 'faulty' };
}

function failed(reading: Reading, path: string, error: unknown): { kind: 'missing' | 'faulty' } {
  const code = codeOf(error);
  if (code !== 'ENOENT' && code !== 'ENOTDIR' && code !== 'ENAMETOOLONG')
    return unreadable(reading, path, reasons[code] ?? code);
  reading.missing.add(path);
  return { kind: 'missing' };
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'permission was denied',
  EPERM: 'permission was denied',
  EBUSY: 'another program holds it',
  ELOOP: 'its symbolic links go round in a circle',
  EMFILE: 'too many files are open',
  EIO: 'the disk reports an error',
  ERR_INVALID_ARG_VALUE: 'its name is not a possible file name',
};

export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}

function unreadable(reading: Reading, path: string, reason: string): { kind: 'faulty' } {
  const name = shown(reading, path);
  const message = `\`${name}\` cannot be read: ${reason}`;
  reading.diagnostics.push(report('unreadable-file', { message, source: wholeFile(name) }));
  return { kind: 'faulty' };
}

function tooLarge(reading: Reading, path: string, size: number, limit: number): { kind: 'faulty' } {
  const name = shown(reading, path);
  const message = `\`${name}\` has ${inMegabytes(size)}, more than the ${inMegabytes(limit)} allowed`;
  reading.diagnostics.push(report('file-too-large', { message, source: wholeFile(name) }));
  return { kind: 'faulty' };
}

function inMegabytes(bytes: number): string {
  return `${Math.ceil(bytes / MEGABYTE)} MB`;
}
