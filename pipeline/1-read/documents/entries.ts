import { posix } from 'node:path';
import type { Source } from '../../source.ts';
import { report } from '../codes.ts';
import type { Reading } from '../disk/reading.ts';
import type { Places } from '../yaml/places.ts';
import { globToRegExp, isGlob } from './glob.ts';
import { listMarkdown } from './list.ts';

/** What `documents` says of one file. */
export interface Entry {
  /** Relative to the pack's folder, with `/`. */
  readonly path: string;
  readonly title?: string | undefined;
  readonly as?: 'document' | 'annex' | 'tab' | undefined;
  readonly audiences?: readonly string[] | undefined;
  readonly handling?: string | undefined;
  /** Where the manifest names it; null where it was found by itself. */
  readonly source: Source | null;
}

export type Written = string | (Omit<Entry, 'path' | 'source'> & { readonly file: string });

/**
 * The files that `documents` stands for, in order, each once. A file with an entry of its own is
 * left out of the patterns, so that `"*.md"` may stand beside `{ file: annex.md, as: annex }`.
 */
export async function entriesOf(
  reading: Reading,
  folder: string,
  documents: readonly Written[] | undefined,
  places: Places,
): Promise<Entry[]> {
  if (documents === undefined) {
    const files = await listMarkdown(folder, false);
    return files.map((path) => ({ path, source: null }));
  }
  const written = documents.map((item, index) => toEntry(item, index, places));
  const deep = written.some(({ path }) => isGlob(path) && path.includes('/'));
  const files = await listMarkdown(folder, deep);
  // `notes [draft].md` is a name if there is such a file.
  const isPattern = ({ path }: Entry) => isGlob(path) && !files.includes(path);
  const named = new Set(written.filter((entry) => !isPattern(entry)).map(({ path }) => path));
  const all = written.flatMap((entry) =>
    isPattern(entry) ? matches(reading, entry, files, named) : [entry],
  );
  return once(reading, all, named);
}

function toEntry(item: Written, index: number, places: Places): Entry {
  if (typeof item === 'string')
    return { path: normal(item), source: places.value(['documents', index]) };
  const { file, ...rest } = item;
  return { ...rest, path: normal(file), source: places.value(['documents', index, 'file']) };
}

function normal(path: string): string {
  return posix.normalize(path.replaceAll('\\', '/'));
}

function matches(
  reading: Reading,
  entry: Entry,
  files: readonly string[],
  named: ReadonlySet<string>,
): Entry[] {
  const pattern = globToRegExp(entry.path);
  const found = files.filter((file) => pattern.test(file));
  if (found.length === 0) {
    const message = `No Markdown file matches \`${entry.path}\``;
    reading.diagnostics.push(
      report('no-match', { message, hint: hintFor(files), source: entry.source ?? undefined }),
    );
  }
  return found.filter((file) => !named.has(file)).map((path) => ({ ...entry, path }));
}

function hintFor(files: readonly string[]): string {
  if (files.length === 0) return 'the folder has no Markdown files';
  const some = files.slice(0, 5).join(', ');
  return `the Markdown files here are ${some}${files.length > 5 ? ', …' : ''}`;
}

/** Patterns may overlap without a word; a name written twice is a slip. */
function once(reading: Reading, all: readonly Entry[], named: ReadonlySet<string>): Entry[] {
  const seen = new Set<string>();
  return all.filter(({ path, source }) => {
    if (!seen.has(path)) return seen.add(path);
    if (named.has(path)) {
      const message = `\`${path}\` is listed twice`;
      const details = { message, hint: 'take out one', source: source ?? undefined };
      reading.diagnostics.push(report('duplicate-document', details));
    }
    return false;
  });
}
