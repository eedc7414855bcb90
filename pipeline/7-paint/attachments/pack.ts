import type { AttachmentKind, Pack } from '../../1-read/types.ts';
import type { Brief } from '../../3-extract/types.ts';
import type { Result } from '../../diagnostic.ts';
import { report } from '../codes.ts';
import { dataFiles } from './data.ts';
import type { Attachment } from './types.ts';

/**
 * The files that a pack wants attached, for one audience. `json` makes the text of `p.json`.
 * Diagnostics: `sources-withheld`.
 */
export function packAttachments(
  pack: Pack,
  brief: Brief,
  json: () => string,
): Result<readonly Attachment[]> {
  const wanted = new Set(pack.manifest.attachments);
  const withheld = wanted.has('sources') && brief.pack.audience !== null;
  if (withheld) wanted.delete('sources');
  const makers: Readonly<Record<AttachmentKind, () => readonly Attachment[]>> = {
    sources: () => sourceFiles(pack),
    json: () => [jsonFile(brief.pack.id, json())],
    data: () => dataFiles(brief),
  };
  return {
    value: [...wanted].flatMap((kind) => makers[kind]()),
    diagnostics: withheld ? [withholding(pack)] : [],
  };
}

function withholding({ manifest }: Pack) {
  return report('sources-withheld', {
    message: 'The Markdown files are not attached: they may say what an audience is not to read',
    hint: 'Take `sources` out of `attachments`',
    source: manifest.source,
  });
}

/** The documents and what they include, under their names in the pack's folder. */
function sourceFiles({ inputs, documents, includes }: Pack): Attachment[] {
  const names = new Map(inputs.map(({ path, name }) => [path, name]));
  const files = new Map([...documents.map(({ file }) => [file.path, file] as const), ...includes]);
  return [...files.values()].map(({ path, text }) => ({
    name: `sources/${names.get(path) ?? path}`,
    mediaType: 'text/markdown',
    relationship: 'Source',
    description: 'Markdown that this document was made from',
    bytes: Buffer.from(text, 'utf8'),
  }));
}

function jsonFile(id: string, text: string): Attachment {
  return {
    name: `${id}.json`,
    mediaType: 'application/json',
    relationship: 'Data',
    description: 'Sections, figures, key figures, recommendations and events of this document',
    bytes: Buffer.from(text, 'utf8'),
  };
}
