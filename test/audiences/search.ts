import { readFile } from '../conformance/file/index.ts';
import { Dict, Name, type PdfObject, Stream, Text, textOf } from '../conformance/file/objects.ts';
import { readPdf } from '../conformance/reading.ts';
import { artifactText, taggedText } from '../conformance/text.ts';

/**
 * Everything that can be read in a PDF as one text: the file's bytes, every stream decoded, every
 * string and name of every object, and what its pages show through their faces' ToUnicode.
 */
export function everythingIn(bytes: Uint8Array): string {
  const file = readFile(bytes);
  const found = [...readings(bytes)];
  const visit = (value: PdfObject): void => {
    if (value instanceof Text) found.push(textOf(value) ?? '', value.bytes);
    else if (value instanceof Name) found.push(value.name);
    else if (Array.isArray(value)) value.forEach(visit);
    else if (value instanceof Dict) {
      for (const [key, item] of value.entries) {
        found.push(key);
        visit(item);
      }
    } else if (value instanceof Stream) {
      visit(value.dict);
      const decoded = file.decode(value);
      if (decoded !== null) found.push(...readings(decoded));
    }
  };
  for (const object of file.objects.values()) visit(object);
  const reading = readPdf(file);
  return [...found, taggedText(reading), ...artifactText(reading)].join('\n');
}

/** Bytes as a text of one-byte and of two-byte characters, whichever they are. */
function readings(bytes: Uint8Array): string[] {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return [buffer.toString('latin1'), buffer.toString('latin1').replaceAll('\0', '')];
}

/** The characters that the PDF's faces can be read as. */
export function charactersIn(bytes: Uint8Array): string {
  const file = readFile(bytes);
  const maps = [...file.objects.values()].flatMap((object) => {
    if (!(object instanceof Stream)) return [];
    const text = Buffer.from(file.decode(object) ?? []).toString('latin1');
    return text.includes('beginbfrange') || text.includes('beginbfchar') ? [text] : [];
  });
  const codes = maps.flatMap((map) =>
    [...map.matchAll(/<([0-9a-f]{4,})>/gi)].map(([, hex]) => hex!),
  );
  return codes.map((hex) => Buffer.from(hex, 'hex').swap16().toString('utf16le')).join('');
}
