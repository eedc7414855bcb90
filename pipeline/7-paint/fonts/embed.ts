import { createHash } from 'node:crypto';
import type { GlyphRun } from '../../6-typeset/types.ts';
import { type Dictionary, type PdfFile, type PdfObject, type Ref, text } from '../objects.ts';
import type { Codes } from './codes.ts';
import { maySubset } from './embedding.ts';
import type { FontProgram } from './program.ts';
import { toUnicodeMap } from './unicode.ts';
import { widths } from './widths.ts';

type Face = GlyphRun['face'];

/** A composite font with one CID font (PDF 32000-1 9.7) for the glyphs that have codes. */
export function fontDictionary(
  file: PdfFile,
  face: Face,
  program: FontProgram,
  codes: Codes,
): Dictionary {
  const used = new Set(codes.glyphs.values());
  const name = fontName(face, program, used);
  return {
    Type: 'Font',
    Subtype: 'Type0',
    BaseFont: name,
    Encoding: 'Identity-H',
    DescendantFonts: [
      file.object({
        ...cidFont(file, program, codes, name),
        FontDescriptor: descriptor(file, face, program, codes, name),
      }),
    ],
    ToUnicode: file.stream({}, toUnicodeMap(codes.meanings)),
  };
}

function cidFont(file: PdfFile, program: FontProgram, codes: Codes, name: string): Dictionary {
  const trueType = program.outlines === 'truetype';
  return {
    Type: 'Font',
    Subtype: trueType ? 'CIDFontType2' : 'CIDFontType0',
    BaseFont: name,
    CIDSystemInfo: { Registry: text('Adobe'), Ordering: text('Identity'), Supplement: 0 },
    W: widths(program, codes),
    ...(trueType ? { CIDToGIDMap: codes.hasSeconds ? glyphMap(file, codes) : 'Identity' } : {}),
  };
}

/** The glyph of each code, two bytes each: PDF 32000-1 9.7.4.2. Codes that nothing uses show none. */
function glyphMap(file: PdfFile, { glyphs }: Codes): Ref {
  const map = Buffer.alloc(2 * (Math.max(...glyphs.keys()) + 1));
  for (const [code, glyph] of glyphs) map.writeUInt16BE(glyph, 2 * code);
  return file.stream({}, map);
}

function descriptor(
  file: PdfFile,
  face: Face,
  program: FontProgram,
  codes: Codes,
  name: string,
): Ref {
  const scaled = (units: number) => Math.round((units * 1000) / program.unitsPerEm);
  return file.object({
    Type: 'FontDescriptor',
    FontName: name,
    Flags: flags(face, program),
    FontBBox: program.box.map(scaled),
    ItalicAngle: program.italicAngle,
    Ascent: scaled(face.ascent),
    Descent: scaled(face.descent),
    CapHeight: scaled(face.capHeight),
    XHeight: scaled(face.xHeight),
    // No font file tells its stem width; this follows the weight as common faces do.
    StemV: Math.round(50 + (face.weight / 65) ** 2),
    ...fontFile(file, program, codes),
  });
}

function fontFile(
  file: PdfFile,
  program: FontProgram,
  { glyphs, composites }: Codes,
): Record<string, PdfObject> {
  const used = maySubset(program.embedding) ? new Set(glyphs.values()) : everyGlyph(program);
  const bytes = program.subset(used, composites);
  if (program.outlines === 'truetype') {
    return { FontFile2: file.stream({ Length1: bytes.length }, bytes) };
  }
  return { FontFile3: file.stream({ Subtype: 'CIDFontType0C' }, bytes) };
}

function everyGlyph(program: FontProgram): ReadonlySet<number> {
  return new Set(Array(program.glyphCount).keys());
}

/** PDF 32000-1 table 123: FixedPitch, Symbolic (no standard encoding), Italic. */
function flags(face: Face, program: FontProgram): number {
  return (program.fixedPitch ? 1 : 0) | 4 | (face.style === 'italic' ? 64 : 0);
}

/** PDF 32000-1 9.6.4: a tag of six letters tells subsets apart. */
function fontName(face: Face, program: FontProgram, used: ReadonlySet<number>): string {
  const base =
    (program.postscriptName ?? face.family).replace(/[^A-Za-z0-9-]/g, '').slice(0, 63) || 'Face';
  if (!maySubset(program.embedding)) return base;
  const hash = createHash('sha256').update(`${face.id} ${[...used].sort((a, b) => a - b)}`);
  const letters = [...hash.digest().subarray(0, 6)].map((byte) => 65 + (byte % 26));
  return `${String.fromCharCode(...letters)}+${base}`;
}
