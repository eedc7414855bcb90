/** An OpenType file as its tables: OpenType specification, "Organization of an OpenType Font". */
export interface Sfnt {
  /** `0x00010000` or `true` for TrueType outlines, `OTTO` for CFF. */
  readonly outlines: 'truetype' | 'cff';
  table(tag: string): Uint8Array | null;
}

/** Null where the bytes are no single OpenType font with outlines. */
export function readSfnt(bytes: Uint8Array): Sfnt | null {
  if (bytes.length < 12) return null;
  const view = viewOf(bytes);
  const tables = new Map<string, Uint8Array>();
  const count = view.getUint16(4);
  if (bytes.length < 12 + 16 * count) return null;
  for (let i = 0; i < count; i++) {
    const at = 12 + 16 * i;
    const tag = Buffer.from(bytes.subarray(at, at + 4)).toString('latin1');
    const start = view.getUint32(at + 8);
    tables.set(tag, bytes.subarray(start, start + view.getUint32(at + 12)));
  }
  const outlines = outlinesOf(view.getUint32(0), tables);
  return outlines && { outlines, table: (tag) => tables.get(tag) ?? null };
}

function outlinesOf(
  version: number,
  tables: ReadonlyMap<string, unknown>,
): Sfnt['outlines'] | null {
  const has = (...tags: string[]) => tags.every((tag) => tables.has(tag));
  if (!has('head', 'hhea', 'hmtx', 'maxp')) return null;
  if (version === 0x4f54544f && has('CFF ')) return 'cff';
  if ((version === 0x00010000 || version === 0x74727565) && has('loca', 'glyf')) return 'truetype';
  return null;
}

export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** Puts tables together to a TrueType font file. */
export function writeSfnt(tables: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const sorted = [...tables].sort(([a], [b]) => (a < b ? -1 : 1));
  const padded = (length: number) => (length + 3) & ~3;
  const size = sorted.reduce((sum, [, data]) => sum + padded(data.length), 12 + 16 * sorted.length);
  const out = new Uint8Array(size);
  const view = viewOf(out);
  writeHeader(view, sorted.length);
  let offset = 12 + 16 * sorted.length;
  sorted.forEach(([tag, data], i) => {
    out.set(data, offset);
    out.set(Buffer.from(tag, 'latin1'), 12 + 16 * i);
    view.setUint32(16 + 16 * i, checksum(view, offset, padded(data.length)));
    view.setUint32(20 + 16 * i, offset);
    view.setUint32(24 + 16 * i, data.length);
    offset += padded(data.length);
  });
  return out;
}

function writeHeader(view: DataView, count: number): void {
  const power = Math.floor(Math.log2(count));
  view.setUint32(0, 0x00010000);
  view.setUint16(4, count);
  view.setUint16(6, 16 * 2 ** power);
  view.setUint16(8, power);
  view.setUint16(10, 16 * count - 16 * 2 ** power);
}

function checksum(view: DataView, offset: number, length: number): number {
  let sum = 0;
  for (let at = offset; at < offset + length; at += 4) sum = (sum + view.getUint32(at)) >>> 0;
  return sum;
}
