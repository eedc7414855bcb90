import type { GlyphRun } from '../../6-typeset/types.ts';
import type { Font } from '../fonts/index.ts';

/**
 * The codes with which the glyphs `from`–`to` of a run, more than one, say `text` by the font's
 * ToUnicode map: as many as characters, each meaning its own. Null where they cannot.
 */
export function sayingCodes(
  run: GlyphRun,
  font: Font,
  from: number,
  to: number,
  text: string,
): string[] | null {
  const characters = Array.from(text);
  if (characters.length !== to - from) return null;
  if (run.rtl) characters.reverse();
  const codes: string[] = [];
  for (let i = from; i < to; i++) {
    const code = font.saying(run.glyphs[i]!, characters[i - from]!);
    if (code === null) return null;
    codes.push(code);
  }
  return codes;
}
