import type { PdfObject } from '../objects.ts';
import type { Codes } from './codes.ts';
import type { FontProgram } from './program.ts';

/** Width of a glyph in thousandths of an em. */
export function glyphWidth(
  program: Pick<FontProgram, 'advance' | 'unitsPerEm'>,
  glyph: number,
): number {
  return Math.round((program.advance(glyph) * 1e6) / program.unitsPerEm) / 1000;
}

/** The array W of a CID font: PDF 32000-1 9.7.4.3. Neighbouring codes share a list. */
export function widths(program: FontProgram, codes: Codes): PdfObject[] {
  const byCode = [...new Map([[program.code(0), 0], ...codes.glyphs])].sort(([a], [b]) => a - b);
  const out: PdfObject[] = [];
  let list: number[] = [];
  byCode.forEach(([code, glyph], i) => {
    if (i === 0 || byCode[i - 1]![0] + 1 !== code) {
      list = [];
      out.push(code, list);
    }
    list.push(glyphWidth({ unitsPerEm: program.unitsPerEm, advance: codes.advance }, glyph));
  });
  return out;
}
