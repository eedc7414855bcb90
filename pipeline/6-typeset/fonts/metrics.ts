import type { Face } from './types.ts';

/** What the tables of a face say; lengths in font units (OpenType 1.9: head, hhea, OS/2, post). */
export type Metrics = Pick<
  Face,
  | 'unitsPerEm'
  | 'ascent'
  | 'descent'
  | 'lineGap'
  | 'capHeight'
  | 'xHeight'
  | 'underlinePosition'
  | 'underlineThickness'
> & { readonly kind: 'serif' | 'sans-serif' | 'monospace' };

/** Null when the bytes are not a single TrueType or OpenType face. */
export function readMetrics(bytes: Uint8Array): Metrics | null {
  try {
    const tables = directory(bytes);
    const unitsPerEm = tables?.get('head')?.getUint16(18) ?? 0;
    if (!tables?.has('cmap') || unitsPerEm === 0) return null;
    return { unitsPerEm, ...vertical(tables, unitsPerEm), ...underline(tables, unitsPerEm) };
  } catch {
    // A DataView throws where a table ends too early.
    return null;
  }
}

type Tables = ReadonlyMap<string, DataView>;

const flavours = new Set([0x00010000, 0x4f54544f /* OTTO */, 0x74727565 /* true */]);

function directory(bytes: Uint8Array): Tables | null {
  const file = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (!flavours.has(file.getUint32(0))) return null;
  const tables = new Map<string, DataView>();
  for (let index = 0; index < file.getUint16(4); index++) {
    const record = 12 + index * 16;
    const tag = String.fromCharCode(...bytes.subarray(record, record + 4));
    const [offset, length] = [file.getUint32(record + 8), file.getUint32(record + 12)];
    tables.set(tag, new DataView(bytes.buffer, bytes.byteOffset + offset, length));
  }
  return tables;
}

const USE_TYPO_METRICS = 1 << 7;

function vertical(tables: Tables, em: number) {
  const hhea = tables.get('hhea')!;
  const os2 = tables.get('OS/2');
  const typo = os2 !== undefined && (os2.getUint16(62) & USE_TYPO_METRICS) !== 0;
  const [table, at] = typo ? [os2, 68] : [hhea, 4];
  const heights = os2 !== undefined && os2.getUint16(0) >= 2;
  return {
    ascent: table.getInt16(at),
    descent: table.getInt16(at + 2),
    lineGap: table.getInt16(at + 4),
    xHeight: (heights && os2.getInt16(86)) || em * 0.5,
    capHeight: (heights && os2.getInt16(88)) || em * 0.7,
  };
}

function underline(tables: Tables, em: number) {
  const post = tables.get('post');
  return {
    underlinePosition: post?.getInt16(8) || -em * 0.1,
    underlineThickness: post?.getInt16(10) || em * 0.05,
    kind: kindOf(post, tables.get('OS/2')),
  };
}

/** PANOSE: family kind 2 is Latin text; serif styles 11 to 15 have no serifs. */
function kindOf(post: DataView | undefined, os2: DataView | undefined): Metrics['kind'] {
  if (post && post.getUint32(12) !== 0) return 'monospace';
  const sans = os2 && os2.getUint8(32) === 2 && os2.getUint8(33) >= 11 && os2.getUint8(33) <= 15;
  return sans ? 'sans-serif' : 'serif';
}
