import { dirname, posix, resolve } from 'node:path';
import type { Diagnostic } from '../../diagnostic.ts';
import { didYouMean } from '../../nearest.ts';
import { type Source, type TextFile, wholeFile } from '../../source.ts';
import { report } from '../codes.ts';
import { readBytes, readText } from '../disk/files.ts';
import { isInside } from '../disk/inside.ts';
import { type Reading, shown } from '../disk/reading.ts';
import { documentSchema } from '../manifest/schema.ts';
import type { DocumentFile } from '../types.ts';
import { parseYaml } from '../yaml/parse.ts';
import { validate } from '../yaml/validate.ts';
import type { Entry } from './entries.ts';
import { foreignKey } from './foreignKeys.ts';
import { frontMatterOf } from './frontMatter.ts';
import { isMarkdown, listMarkdown } from './list.ts';

/** Reads one document of a folder; null where it is faulty or empty, which has been reported. */
export async function readDocument(
  reading: Reading,
  folder: string,
  entry: Entry,
): Promise<DocumentFile | null> {
  const path = resolve(folder, entry.path);
  const place = entry.source ?? wholeFile(shown(reading, path));
  const file = await readNamed(reading, folder, entry.path, place);
  if (file === null) return null;
  const front = frontMatterOf(file);
  if (isEmpty(file, front.lines)) {
    const message = `\`${entry.path}\` is empty`;
    reading.diagnostics.push(report('empty-document', { message, source: wholeFile(file.path) }));
    return null;
  }
  const yaml = parseYaml(front, new Set());
  const { value, diagnostics } = validate(yaml, documentSchema, foreignKey);
  reading.diagnostics.push(...yaml.diagnostics, ...diagnostics);
  return {
    file,
    as: entry.as ?? value.as ?? 'document',
    title: entry.title ?? value.title ?? null,
    handling: entry.handling ?? value.handling ?? null,
    audiences: entry.audiences ?? value.audiences ?? [],
    frontMatterLines: front.lines,
  };
}

export function isEmpty(file: TextFile, frontMatterLines: number): boolean {
  return file.text.split('\n').slice(frontMatterLines).join('\n').trim() === '';
}

/** Reads a file that the manifest names, with a finding at the name if that cannot be. */
async function readNamed(
  reading: Reading,
  folder: string,
  name: string,
  source: Source,
): Promise<TextFile | null> {
  const path = resolve(folder, name);
  const refuse = (finding: Diagnostic) => {
    reading.diagnostics.push(finding);
    return null;
  };
  if (!isInside(reading, path, folder)) {
    const message = `\`${name}\` lies outside the folder of the pack`;
    return refuse(report('outside-pack', { message, hint: 'copy it into the pack', source }));
  }
  if (!isMarkdown(name)) {
    const { kind } = await readBytes(reading, path);
    if (kind === 'file') return refuse(notMarkdown(name, source));
  }
  const outcome = await readText(reading, path);
  if (outcome.kind === 'missing') return refuse(await missing(name, folder, source));
  if (outcome.kind === 'folder') return refuse(isFolder(name, source));
  return outcome.kind === 'file' ? outcome.file : null;
}

function notMarkdown(name: string, source: Source): Diagnostic {
  const message = `\`${name}\` is not a Markdown file`;
  const hint = 'the name of a Markdown file ends in `.md`';
  return report('not-markdown', { message, hint, source });
}

async function missing(name: string, folder: string, source: Source): Promise<Diagnostic> {
  const message = `There is no file \`${name}\` in the pack`;
  const below = posix.dirname(name);
  const siblings = await listMarkdown(resolve(folder, dirname(name)), false);
  const paths = siblings.map((sibling) => posix.join(below, sibling));
  const hint = didYouMean(name, paths);
  return report('missing-document', { message, hint, source });
}

function isFolder(name: string, source: Source): Diagnostic {
  const message = `\`${name}\` is a folder, not a document`;
  const hint = `name the files in it, for example \`${posix.join(name, '*.md')}\``;
  return report('document-is-folder', { message, hint, source });
}
