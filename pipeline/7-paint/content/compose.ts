import type { GlyphRun } from '../../6-typeset/types.ts';
import type { Font } from '../fonts/index.ts';

/** Several glyphs as one. */
export interface Whole {
  readonly code: string;
  /** Where it stands from where the first of them begins, pt. */
  readonly x: number;
  readonly y: number;
  /** Its own, thousandths of an em. */
  readonly width: number;
}

/**
 * A cluster of several glyphs, a letter with its marks or dots, as one glyph that says all of it:
 * readers then take its characters together. It stands where the widest of them does. Null where
 * the face cannot have such a glyph.
 */
export function composedCluster(
  run: GlyphRun,
  font: Font,
  from: number,
  to: number,
  text: string,
): Whole | null {
  const { glyphs, advances } = run;
  let base = from;
  for (let i = from; i < to; i++) if (advances[i]! > advances[base]!) base = i;
  const places = placesOf(run, from, to);
  const origin = places[base - from]!;
  const glyph = glyphs[base]!;
  const alone = to - from === 1 ? font.saying(glyph, text) : null;
  const code = alone ?? compose(run, font, from, origin, places, font.advance(glyph), text);
  return code === null ? null : { code, ...origin, width: font.width(glyph) };
}

/** The glyphs of a word as one. */
export function composedWord(
  run: GlyphRun,
  font: Font,
  from: number,
  to: number,
  text: string,
): Whole | null {
  const total = run.advances.slice(from, to).reduce((sum, advance) => sum + advance, 0);
  const advance = Math.max(Math.round((total * font.unitsPerEm) / run.size), 0);
  const origin = { x: 0, y: 0 };
  const code = compose(run, font, from, origin, placesOf(run, from, to), advance, text);
  return code === null ? null : { code, ...origin, width: (advance * 1000) / font.unitsPerEm };
}

interface Place {
  readonly x: number;
  readonly y: number;
}

/** pt, from where the first glyph begins. */
function placesOf({ advances, offsets }: GlyphRun, from: number, to: number): Place[] {
  const places: Place[] = [];
  let pen = 0;
  for (let i = from; i < to; i++) {
    places.push({ x: pen + (offsets?.[i]?.x ?? 0), y: offsets?.[i]?.y ?? 0 });
    pen += advances[i]!;
  }
  return places;
}

function compose(
  { glyphs, size }: GlyphRun,
  font: Font,
  from: number,
  origin: Place,
  places: readonly Place[],
  advance: number,
  text: string,
): string | null {
  const units = (pt: number) => Math.round((pt * font.unitsPerEm) / size);
  const parts = places.map(({ x, y }, i) => ({
    glyph: glyphs[from + i]!,
    x: units(x - origin.x),
    y: units(y - origin.y),
  }));
  // The sign for what a face lacks stays one that can be found.
  if (size === 0 || parts.some(({ glyph }) => glyph === 0)) return null;
  return font.composed(parts, advance, text);
}
