import type { GlyphRun } from '../../6-typeset/types.ts';
import type { Font } from '../fonts/index.ts';

/** Letters further apart than this part of the size read as words of their own to extractors. */
const widest = 0.09;

/**
 * Where the words of a wide-spaced run begin and end, as glyph indices; none where the letters
 * stand close enough. A right-to-left run has none: extractors turn ActualText the wrong way.
 */
export function spacedWords(run: GlyphRun, font: Font): [from: number, to: number][] {
  if (run.rtl || !isSpaced(run, font)) return [];
  const words: [number, number][] = [];
  for (let from = 0, to = 0; from < run.glyphs.length; from = to) {
    to = from + 1;
    if (isSpace(run, from)) continue;
    while (to < run.glyphs.length && !isSpace(run, to)) to++;
    words.push([from, to]);
  }
  return words;
}

/** Looks at all but the last glyph, after which the space may be left off. */
function isSpaced(run: GlyphRun, font: Font): boolean {
  let letters = 0;
  let wide = 0;
  for (let i = 0; i < run.glyphs.length - 1; i++) {
    if (isSpace(run, i) || isSpace(run, i + 1)) continue;
    letters++;
    const natural = (font.width(run.glyphs[i]!) * run.size) / 1000;
    if (run.advances[i]! - natural > widest * run.size) wide++;
  }
  return letters > 0 && wide * 2 > letters;
}

function isSpace({ text, clusters }: GlyphRun, glyph: number): boolean {
  return text.charCodeAt(clusters[glyph]!) === 0x20;
}
