import { filterNames } from '../file/filters.ts';
import { latin1 } from '../file/lexer.ts';
import { Dict, Name, type PdfObject, Stream, Text } from '../file/objects.ts';
import type { Reading } from '../reading.ts';
import type { Rule } from '../types.ts';

export const fileRules: readonly Rule[] = [
  { code: 'header', source: 'ISO 19005-2, 6.1.2', check: header },
  { code: 'syntax', source: 'ISO 19005-2, 6.1', check: ({ file }) => file.faults },
  { code: 'file-end', source: 'ISO 19005-2, 6.1.3', check: fileEnd },
  { code: 'file-id', source: 'ISO 19005-2, 6.1.3', check: fileId },
  { code: 'filter', source: 'ISO 19005-2, 6.1.7.2', check: filters },
  { code: 'external-stream', source: 'ISO 19005-2, 6.1.7.1', check: externalStreams },
  { code: 'limits', source: 'ISO 19005-2, 6.1.13', check: limits },
];

function header({ file }: Reading): string[] {
  const head = latin1(file.bytes.subarray(0, 32));
  if (!/^%PDF-1\.[0-7](\r\n|\r|\n)/.test(head)) return ['the first line is not %PDF-1.n'];
  const comment = head.slice(head.search(/[\r\n]/)).replace(/^[\r\n]+/, '');
  return /^%[\x80-\xff]{4}/.test(comment) ? [] : ['no comment of four bytes above 127 follows'];
}

/** Nothing but one end of line may follow the last end-of-file marker. */
function fileEnd({ file }: Reading): string[] {
  return /%%EOF(\r\n|\r|\n)?$/.test(latin1(file.bytes.subarray(-16))) ? [] : ['bytes follow %%EOF'];
}

function fileId({ file }: Reading): string[] {
  const id = file.array(file.trailer.entries.get('ID'));
  const whole =
    id.length === 2 && id.every((part) => part instanceof Text && part.bytes.length >= 16);
  return whole ? [] : ['the trailer has no ID of two strings'];
}

const allowed = new Set(
  'FlateDecode DCTDecode JPXDecode CCITTFaxDecode JBIG2Decode ASCIIHexDecode ASCII85Decode RunLengthDecode'.split(
    ' ',
  ),
);

function filters({ file }: Reading): string[] {
  return streams(file.objects).flatMap(([number, stream]) =>
    filterNames(stream, file.resolve)
      .filter((name) => !allowed.has(name))
      .map((name) => `stream ${number} is filtered by ${name}`),
  );
}

function externalStreams({ file }: Reading): string[] {
  return streams(file.objects)
    .filter(([, { dict }]) => ['F', 'FFilter', 'FDecodeParms'].some((key) => dict.entries.has(key)))
    .map(([number]) => `stream ${number} lies in another file`);
}

export function streams(objects: ReadonlyMap<number, PdfObject>): [number, Stream][] {
  return [...objects].filter((entry): entry is [number, Stream] => entry[1] instanceof Stream);
}

function limits({ file, pages }: Reading): string[] {
  const painted = pages.flatMap(({ index, content }) =>
    content.operands.flatMap(beyond).map((what) => `page ${index + 1} paints with ${what}`),
  );
  const held = [...file.objects].flatMap(([number, object]) =>
    beyond(object).map((what) => `object ${number} holds ${what}`),
  );
  return [...held, ...painted];
}

/** What is beyond the limits of readers in an object or an operand. */
function beyond(object: PdfObject): string[] {
  if (object instanceof Stream) return beyond(object.dict);
  if (Array.isArray(object)) return object.flatMap(beyond);
  if (object instanceof Dict)
    return [...object.entries].flatMap(([key, value]) => [
      ...beyond(new Name(key)),
      ...beyond(value),
    ]);
  if (object instanceof Name) {
    const long = Buffer.byteLength(object.name) > 127;
    return long ? [`a name of more than 127 bytes`] : [];
  }
  if (object instanceof Text)
    return object.bytes.length > 32767 ? ['a string of over 32767 bytes'] : [];
  if (typeof object !== 'number') return [];
  if (Number.isInteger(object) && Math.abs(object) > 2147483647) return [`the integer ${object}`];
  const size = Math.abs(object);
  return size > 3.403e38 || (size > 0 && size < 1.175e-38) ? [`the number ${object}`] : [];
}
