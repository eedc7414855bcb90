import type { PdfObject } from '../objects.ts';
import type { FontProgram } from './program.ts';

/** Width of a glyph in thousandths of an em. */
export function glyphWidth(program: FontProgram, glyph: number): number {
  return Math.round((program.advance(glyph) * 1e6) / program.unitsPerEm) / 1000;
}

/** The array W of a CID font: PDF 32000-1 9.7.4.3. Neighbouring codes share a list. */
export function widths(program: FontProgram, used: ReadonlySet<number>): PdfObject[] {
  const byCode = [...new Set([0, ...used])]
    .map((glyph) => ({ code: program.code(glyph), width: glyphWidth(program, glyph) }))
    .sort((a, b) => a.code - b.code);
  const out: PdfObject[] = [];
  let list: number[] = [];
  byCode.forEach(({ code, width }, i) => {
    if (i === 0 || byCode[i - 1]!.code + 1 !== code) {
      list = [];
      out.push(code, list);
    }
    list.push(width);
  });
  return out;
}
