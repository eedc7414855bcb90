import { createHash } from 'node:crypto';
import { type Dictionary, type PdfFile, type Ref, text, utf8 } from '../objects.ts';
import { nameTree } from '../trees.ts';
import type { Attachment } from './types.ts';

/**
 * Embeds the files (PDF 32000-1, 7.11.4), names them, and associates them with the document
 * (ISO 19005-3, annex E).
 */
export function writeAttachments(
  file: PdfFile,
  attachments: readonly Attachment[],
  date: Date,
): void {
  if (attachments.length === 0) return;
  const specs = attachments.map((attachment): [string, Ref] => [
    attachment.name,
    file.object(specification(attachment, embedded(file, attachment, date))),
  ]);
  file.names.EmbeddedFiles = nameTree(
    file,
    specs.map(([name, spec]) => [utf8(name), spec]),
  );
  file.catalog.AF = specs.map(([, spec]) => spec);
}

function embedded(file: PdfFile, { bytes, mediaType }: Attachment, date: Date): Ref {
  const CheckSum = Uint8Array.from(createHash('md5').update(bytes).digest());
  return file.stream(
    {
      Type: 'EmbeddedFile',
      // A solidus would end the name: 7.3.5.
      Subtype: mediaType.replaceAll('/', '#2F'),
      Params: { Size: bytes.length, ModDate: date, CheckSum },
    },
    bytes,
  );
}

function specification({ name, relationship, description }: Attachment, stream: Ref): Dictionary {
  return {
    Type: 'Filespec',
    F: text(name),
    UF: text(name),
    Desc: text(description),
    AFRelationship: relationship,
    EF: { F: stream, UF: stream },
  };
}
