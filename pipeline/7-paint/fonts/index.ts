import type { GlyphRun } from '../../6-typeset/types.ts';
import type { Diagnostic } from '../../diagnostic.ts';
import { report } from '../codes.ts';
import type { PdfFile, Ref } from '../objects.ts';
import { type Codes, createCodes } from './codes.ts';
import { fontDictionary } from './embed.ts';
import { mayEmbed } from './embedding.ts';
import { type FontProgram, readProgram } from './program.ts';
import { glyphWidth } from './widths.ts';

type Face = GlyphRun['face'];

/** A face as content streams see it. */
export interface Font extends Pick<Codes, 'saying' | 'showing' | 'composed'> {
  /** Name in resource dictionaries. */
  readonly name: string;
  readonly ref: Ref;
  readonly unitsPerEm: number;
  /** Of the face's own advances. */
  advance(glyph: number): number;
  /** Thousandths of an em. */
  width(glyph: number): number;
}

export interface Fonts {
  /** Null where the face cannot be embedded at all. */
  use(face: Face): Font | null;
  /** Embeds the faces; after that no glyph can be added. */
  finish(): void;
}

export function createFonts(file: PdfFile, diagnostics: Diagnostic[]): Fonts {
  const fonts = new Map<string, UsedFont | null>();
  return {
    use(face) {
      const known = fonts.get(face.id);
      if (known !== undefined) return known;
      const program = openProgram(face, diagnostics);
      const font = program && createFont(file, face, program, `F${fonts.size + 1}`);
      fonts.set(face.id, font);
      return font;
    },
    finish() {
      for (const font of fonts.values()) {
        if (font === null) continue;
        if (font.showsNotdef()) diagnostics.push(missingGlyph(font.face));
        font.embed();
      }
    },
  };
}

interface UsedFont extends Font {
  readonly face: Face;
  /** Whether glyph 0, the face's sign for what it lacks, is on some page. */
  showsNotdef(): boolean;
  embed(): void;
}

function missingGlyph(face: Face): Diagnostic {
  return report('unset-glyph', {
    message: `A character is missing from ${nameOf(face)}, and shows as an empty box`,
    hint: 'Add a face to the theme that has it',
  });
}

function nameOf({ family, weight, style }: Face): string {
  return `${family} ${weight} ${style}`;
}

function openProgram(face: Face, diagnostics: Diagnostic[]): FontProgram | null {
  const program = readProgram(face.bytes);
  const name = nameOf(face);
  if (program === null) {
    diagnostics.push(
      report('unreadable-font', {
        message: `The face ${name} cannot be embedded`,
        hint: 'Use a whole TrueType or OpenType file, neither WOFF nor a collection',
      }),
    );
  } else if (!mayEmbed(program.embedding)) {
    diagnostics.push(
      report('font-not-embeddable', {
        message: `The face ${name} forbids embedding`,
        hint: 'Choose another face, or ask its maker for a licence to embed it',
      }),
    );
  }
  return program;
}

function createFont(file: PdfFile, face: Face, program: FontProgram, name: string): UsedFont {
  const ref = file.ref();
  const codes = createCodes(program);
  const widths: number[] = [];
  return {
    name,
    ref,
    saying: codes.saying,
    showing: codes.showing,
    composed: codes.composed,
    unitsPerEm: program.unitsPerEm,
    advance: program.advance,
    width(glyph: number): number {
      const known = widths[glyph];
      if (known !== undefined) return known;
      const width = glyphWidth(program, glyph);
      widths[glyph] = width;
      return width;
    },
    face,
    showsNotdef: () => codes.glyphs.has(program.code(0)),
    embed() {
      ref.data = fontDictionary(file, face, program, codes);
      ref.end();
    },
  };
}
