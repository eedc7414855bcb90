import { deflate } from '../bytes.ts';
import type { RawObject, Trailer } from './types.ts';

/** Where an object is. */
export type Entry =
  | { readonly offset: number }
  | { readonly container: number; readonly index: number };

/** Bytes of an entry: its type, an offset or a container, an index. */
const widths = [1, 4, 2] as const;
const length = widths[0] + widths[1] + widths[2];

/** The cross-reference stream, which is the trailer as well: PDF 32000-1, 7.5.8. */
export function xrefStream(
  id: number,
  entries: ReadonlyMap<number, Entry>,
  trailer: Trailer,
): RawObject {
  const table = Buffer.alloc((id + 1) * length);
  for (const [number, entry] of entries) writeEntry(table, number * length, entry);
  const stream = deflate(table);
  const key = Buffer.from(trailer.id).toString('hex');
  const body = [
    `<< /Type /XRef /Size ${id + 1} /W [${widths.join(' ')}] /Root ${trailer.root} 0 R`,
    `/Info ${trailer.info} 0 R /ID [<${key}> <${key}>]`,
    ...(trailer.encrypt === null ? [] : [`/Encrypt ${trailer.encrypt} 0 R`]),
    `/Filter /FlateDecode /Length ${stream.length} >>`,
  ].join('\n');
  return { id, body, stream };
}

/** An object that is nowhere stays free: its entry is zeros. */
function writeEntry(table: Buffer, at: number, entry: Entry): void {
  if ('offset' in entry) {
    table.writeUInt8(1, at);
    table.writeUInt32BE(entry.offset, at + widths[0]);
  } else {
    table.writeUInt8(2, at);
    table.writeUInt32BE(entry.container, at + widths[0]);
    table.writeUInt16BE(entry.index, at + widths[0] + widths[1]);
  }
}
