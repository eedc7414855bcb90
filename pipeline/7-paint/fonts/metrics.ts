import { type Sfnt, viewOf } from './sfnt.ts';

/** What a font descriptor and the width array need of the file. Lengths in font units. */
export interface Metrics {
  readonly unitsPerEm: number;
  readonly glyphCount: number;
  readonly box: readonly [number, number, number, number];
  readonly italicAngle: number;
  readonly fixedPitch: boolean;
  readonly postscriptName: string | null;
  /** OS/2 fsType: what the licence allows. */
  readonly embedding: number;
  advance(glyph: number): number;
}

export function readMetrics(font: Sfnt): Metrics {
  const head = viewOf(font.table('head')!);
  const post = font.table('post');
  const os2 = font.table('OS/2');
  return {
    unitsPerEm: head.getUint16(18),
    glyphCount: viewOf(font.table('maxp')!).getUint16(4),
    box: [head.getInt16(36), head.getInt16(38), head.getInt16(40), head.getInt16(42)],
    italicAngle: post === null ? 0 : viewOf(post).getInt32(4) / 65536,
    fixedPitch: post !== null && viewOf(post).getUint32(12) !== 0,
    postscriptName: postscriptName(font.table('name')),
    embedding: os2 === null ? 0 : viewOf(os2).getUint16(8),
    advance: advances(font),
  };
}

function advances(font: Sfnt): (glyph: number) => number {
  const count = viewOf(font.table('hhea')!).getUint16(34);
  const hmtx = viewOf(font.table('hmtx')!);
  return (glyph) => hmtx.getUint16(4 * Math.min(glyph, count - 1));
}

/** Name record 6, in the Windows (UTF-16BE) or the Macintosh encoding. */
function postscriptName(name: Uint8Array | null): string | null {
  if (name === null) return null;
  const view = viewOf(name);
  const storage = view.getUint16(4);
  for (let i = 0; i < view.getUint16(2); i++) {
    const at = 6 + 12 * i;
    if (view.getUint16(at + 6) !== 6) continue;
    const start = storage + view.getUint16(at + 10);
    const bytes = name.subarray(start, start + view.getUint16(at + 8));
    // PostScript names are ASCII: the high bytes of UTF-16 are zeros.
    return Buffer.from(bytes.filter((byte) => byte > 0x20 && byte < 0x7f)).toString('latin1');
  }
  return null;
}
