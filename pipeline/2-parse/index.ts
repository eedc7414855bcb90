import type { DocumentFile, Pack } from '../1-read/types.ts';
import type { Diagnostic, Result } from '../diagnostic.ts';
import { Memo } from '../memo.ts';
import { type Gathering, parseFile } from './file.ts';
import type { Document } from './types.ts';

/**
 * Markdown → typed trees, one for each document of the pack. Never throws for what a source says:
 * whatever is not understood stays text, with a diagnostic where it looks meant (see `codes.ts`).
 */
export function parse(pack: Pack, { documents }: Kept = createKept()): Result<readonly Document[]> {
  documents.sweep();
  const around = surroundings(pack);
  const parsed = pack.documents.map((document) =>
    documents.get(keyOf(document, around), () => parseDocument(document, pack)),
  );
  return {
    value: parsed.map(({ value }) => value),
    diagnostics: parsed.flatMap(({ diagnostics }) => diagnostics),
  };
}

/** What is kept from one build of a pack to the next. */
export interface Kept {
  readonly documents: Memo<string, Result<Document>>;
}

export function createKept(): Kept {
  return { documents: new Memo() };
}

/** All that parsing asks a pack for beside the document itself. */
interface Surroundings {
  readonly names: string;
  /** The contents of what may be included. */
  readonly includes: string;
}

function surroundings({ manifest, assets, includes, bibliography }: Pack): Surroundings {
  const { source, audiences } = manifest;
  const works = [manifest.bibliography.length, ...bibliography];
  return {
    names: JSON.stringify([source.path, audiences, works, ...assets.keys(), [...includes.keys()]]),
    includes: JSON.stringify([...includes.values()].map(({ hash }) => hash)),
  };
}

function keyOf(document: DocumentFile, { names, includes }: Surroundings): string {
  const { file, ...rest } = document;
  const included = file.text.includes('::include') ? includes : '';
  return JSON.stringify([file.path, file.hash, rest, names, included]);
}

function parseDocument(
  { file, as, title, handling = null, audiences, frontMatterLines }: DocumentFile,
  pack: Pack,
): Result<Document> {
  const diagnostics: Diagnostic[] = [];
  const gathering: Gathering = {
    pack,
    diagnostics,
    footnotes: new Map(),
    footnoteNames: new Set(),
    includes: 0,
  };
  const children = parseFile(file, frontMatterLines, [file.path], gathering);
  const value: Document = {
    type: 'document',
    path: file.path,
    title,
    as,
    handling,
    audiences,
    children,
    footnotes: gathering.footnotes,
    source: wholeText(file.path, file.text),
  };
  return { value, diagnostics };
}

function wholeText(path: string, text: string): Document['source'] {
  const lines = text.split('\n');
  return {
    path,
    line: 1,
    column: 1,
    endLine: lines.length,
    endColumn: lines[lines.length - 1]!.length + 1,
  };
}
