import { type Composite, compositeOutline, withComposites } from './composite.ts';
import { type Sfnt, viewOf, writeSfnt } from './sfnt.ts';

/**
 * A TrueType font with the outlines of `used` alone and every glyph id as it was: what stands on
 * a page then does not depend on what stands on another. The empty entries deflate to nothing.
 * Tables as PDF 32000-1 9.9 asks for.
 */
export function subsetTrueType(
  font: Sfnt,
  used: ReadonlySet<number>,
  composites: readonly Composite[] = [],
): Uint8Array {
  const outlines = readOutlines(font);
  const parts = composites.flatMap((composite) => composite.parts.map(({ glyph }) => glyph));
  const kept = withComponents(new Set([...used, ...parts]), outlines);
  const { glyf, loca } = keepOutlines(kept, outlines, composites);
  const tables = new Map<string, Uint8Array>([
    ['glyf', glyf],
    ['loca', loca],
    ['head', longLoca(font.table('head')!)],
    ['hmtx', keepMetrics(font, kept)],
  ]);
  for (const tag of ['hhea', 'maxp', 'cvt ', 'fpgm', 'prep']) {
    const table = font.table(tag);
    if (table !== null) tables.set(tag, table);
  }
  if (composites.length > 0) addComposites(tables, composites);
  return writeSfnt(tables);
}

/** The composites come after the face's own glyphs, each with a metric of its own. */
function addComposites(tables: Map<string, Uint8Array>, composites: readonly Composite[]): void {
  const maxp = tables.get('maxp')!;
  const hhea = Uint8Array.from(tables.get('hhea')!);
  const count = viewOf(maxp).getUint16(4);
  const full = viewOf(hhea).getUint16(34);
  const before = viewOf(tables.get('hmtx')!);
  const hmtx = new Uint8Array(4 * (count + composites.length));
  const view = viewOf(hmtx);
  for (let id = 0; id < count; id++) {
    view.setUint16(4 * id, before.getUint16(4 * Math.min(id, full - 1)));
    view.setInt16(4 * id + 2, before.getInt16(id < full ? 4 * id + 2 : 4 * full + 2 * (id - full)));
  }
  composites.forEach(({ advance }, i) => {
    view.setUint16(4 * (count + i), advance);
  });
  viewOf(hhea).setUint16(34, count + composites.length);
  tables.set('maxp', withComposites(maxp, composites)).set('hhea', hhea).set('hmtx', hmtx);
}

interface Outlines {
  readonly count: number;
  /** Empty for a glyph without outline and for one that is out of range. */
  glyph(id: number): Uint8Array;
}

function readOutlines(font: Sfnt): Outlines {
  const glyf = font.table('glyf')!;
  const loca = viewOf(font.table('loca')!);
  const long = viewOf(font.table('head')!).getInt16(50) === 1;
  const count = viewOf(font.table('maxp')!).getUint16(4);
  const offset = (id: number) => (long ? loca.getUint32(4 * id) : 2 * loca.getUint16(2 * id));
  return {
    count,
    glyph: (id) => (id < count ? glyf.subarray(offset(id), offset(id + 1)) : new Uint8Array()),
  };
}

/** `.notdef`, the used glyphs, and the parts that composite glyphs are made of. */
function withComponents(used: ReadonlySet<number>, outlines: Outlines): ReadonlySet<number> {
  const kept = new Set([0]);
  const queue = [...used];
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    if (kept.has(id) && id !== 0) continue;
    kept.add(id);
    for (const part of components(outlines.glyph(id))) if (!kept.has(part)) queue.push(part);
  }
  return kept;
}

/** OpenType "glyf": the glyph ids that a composite glyph refers to. */
function components(glyph: Uint8Array): number[] {
  if (glyph.length < 10) return [];
  const view = viewOf(glyph);
  if (view.getInt16(0) >= 0) return [];
  const ids: number[] = [];
  for (let at = 10, more = true; more && at + 4 <= glyph.length; ) {
    const flags = view.getUint16(at);
    ids.push(view.getUint16(at + 2));
    at += 4 + (flags & 0x0001 ? 4 : 2) + scaleLength(flags);
    more = (flags & 0x0020) !== 0;
  }
  return ids;
}

function scaleLength(flags: number): number {
  if (flags & 0x0008) return 2;
  if (flags & 0x0040) return 4;
  return flags & 0x0080 ? 8 : 0;
}

function keepOutlines(
  kept: ReadonlySet<number>,
  outlines: Outlines,
  composites: readonly Composite[],
) {
  const parts: Uint8Array[] = [];
  const total = outlines.count + composites.length;
  const loca = new Uint8Array(4 * (total + 1));
  const view = viewOf(loca);
  let offset = 0;
  for (let id = 0; id < total; id++) {
    view.setUint32(4 * id, offset);
    const isOwn = id < outlines.count;
    if (isOwn && !kept.has(id)) continue;
    const glyph = isOwn
      ? outlines.glyph(id)
      : compositeOutline(composites[id - outlines.count]!, outlines.glyph);
    const padding = -glyph.length & 3;
    parts.push(glyph, new Uint8Array(padding));
    offset += glyph.length + padding;
  }
  view.setUint32(4 * total, offset);
  return { glyf: Buffer.concat(parts), loca };
}

function longLoca(head: Uint8Array): Uint8Array {
  const copy = Uint8Array.from(head);
  viewOf(copy).setInt16(50, 1);
  return copy;
}

function keepMetrics(font: Sfnt, kept: ReadonlySet<number>): Uint8Array {
  const all = font.table('hmtx')!;
  const full = viewOf(font.table('hhea')!).getUint16(34);
  const hmtx = new Uint8Array(all.length);
  // The last full entry is the advance of all that follow.
  hmtx.set(all.subarray(4 * (full - 1)), 4 * (full - 1));
  for (const id of kept) if (id < full - 1) hmtx.set(all.subarray(4 * id, 4 * id + 4), 4 * id);
  return hmtx;
}
