import type { GlyphRun } from '../../6-typeset/types.ts';
import type { Font } from '../fonts/index.ts';

/**
 * Whether the glyphs `from`–`to` of a run say `text` by the font's ToUnicode map alone: one glyph
 * that means it all (a ligature too), or as many glyphs as characters, each meaning its own.
 */
export function isPlain(
  run: GlyphRun,
  font: Font,
  from: number,
  to: number,
  text: string,
): boolean {
  if (to - from === 1) return font.meanings.says(run.glyphs[from]!, text);
  const characters = Array.from(text);
  if (run.rtl) characters.reverse();
  const paired = characters.length === to - from;
  let plain = paired;
  for (let i = from; i < to; i++) {
    const glyph = run.glyphs[i]!;
    if (!paired) font.meanings.mention(glyph, characters[0] ?? ' ');
    else if (!font.meanings.says(glyph, characters[i - from]!)) plain = false;
  }
  return plain;
}
