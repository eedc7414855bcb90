import type { DocumentFile, Pack } from '../1-read/types.ts';
import type { Diagnostic, Result } from '../diagnostic.ts';
import { type Gathering, parseFile } from './file.ts';
import type { Document } from './types.ts';

/**
 * Markdown → typed trees, one for each document of the pack. Never throws for what a source says:
 * whatever is not understood stays text, with a diagnostic where it looks meant (see `codes.ts`).
 */
export function parse(pack: Pack): Result<readonly Document[]> {
  const diagnostics: Diagnostic[] = [];
  const value = pack.documents.map((document) => parseDocument(document, pack, diagnostics));
  return { value, diagnostics };
}

function parseDocument(
  { file, as, title, handling = null, audiences, frontMatterLines }: DocumentFile,
  pack: Pack,
  diagnostics: Diagnostic[],
): Document {
  const gathering: Gathering = {
    pack,
    diagnostics,
    footnotes: new Map(),
    footnoteNames: new Set(),
    includes: 0,
  };
  const children = parseFile(file, frontMatterLines, [file.path], gathering);
  return {
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
