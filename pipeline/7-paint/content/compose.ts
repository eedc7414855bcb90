import type { GlyphRun } from '../../6-typeset/types.ts';
import type { Font } from '../fonts/index.ts';

/** A cluster as one glyph. */
export interface Whole {
  readonly code: string;
  /** The glyph of the run that the others are placed by. */
  readonly base: number;
}

/**
 * A cluster of several glyphs, a letter with its marks or dots, as one glyph that says all of it:
 * readers then take its characters together and in their order, whatever the direction. Null
 * where the face cannot have such a glyph.
 */
export function composedCluster(
  { glyphs, advances, offsets, size }: GlyphRun,
  font: Font,
  from: number,
  to: number,
  text: string,
): Whole | null {
  // The sign for what a face lacks stays one that can be found.
  if (size === 0 || glyphs.slice(from, to).includes(0)) return null;
  let base = from;
  for (let i = from; i < to; i++) if (advances[i]! > advances[base]!) base = i;
  const places: { x: number; y: number }[] = [];
  let pen = 0;
  for (let i = from; i < to; i++) {
    places.push({ x: pen + (offsets?.[i]?.x ?? 0), y: offsets?.[i]?.y ?? 0 });
    pen += advances[i]!;
  }
  const origin = places[base - from]!;
  const units = (pt: number) => Math.round((pt * font.unitsPerEm) / size);
  const parts = places.map(({ x, y }, i) => ({
    glyph: glyphs[from + i]!,
    x: units(x - origin.x),
    y: units(y - origin.y),
  }));
  const code = font.composed(parts, font.advance(glyphs[base]!), text);
  return code === null ? null : { code, base };
}
