import type { GlyphRun } from '../../6-typeset/types.ts';
import type { Diagnostic } from '../../diagnostic.ts';
import { report } from '../codes.ts';
import type { PdfFile, Ref } from '../objects.ts';
import { type Codes, type CodeUse, createCodes } from './codes.ts';
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
  /** From now on what another page uses is noted. */
  beginPage(): void;
  /** What the page uses; null where that cannot be told. */
  usedOnPage(): readonly UsedCodes[] | null;
  /**
   * Uses the same again: the fonts by name. Null where names or codes come out otherwise, and where
   * a face is new, whose object must come in its turn.
   */
  useAgain(codes: readonly UsedCodes[]): ReadonlyMap<string, Ref> | null;
  /** Embeds the faces; after that no glyph can be added. */
  finish(): void;
}

/** What a page uses of a face, in the order of its first use. */
export interface UsedCodes {
  readonly face: Face;
  readonly name: string;
  readonly uses: readonly CodeUse[];
}

export function createFonts(file: PdfFile, diagnostics: Diagnostic[]): Fonts {
  const fonts = new Map<string, UsedFont | null>();
  const onPage = new Set<UsedFont>();
  const open = (face: Face) => {
    const known = fonts.get(face.id);
    if (known !== undefined) return known;
    const program = openProgram(face, diagnostics);
    const font = program && createFont(file, face, program, `F${fonts.size + 1}`);
    fonts.set(face.id, font);
    return font;
  };
  return {
    use(face) {
      const font = open(face);
      if (font === null || onPage.has(font)) return font;
      onPage.add(font);
      font.codes.beginPage();
      return font;
    },
    beginPage: () => onPage.clear(),
    usedOnPage() {
      const used = [...onPage].map(({ face, name, codes }) => {
        return { face, name, uses: codes.usedOnPage() };
      });
      const all = used.flatMap((one) => (one.uses === null ? [] : [{ ...one, uses: one.uses }]));
      return all.length === used.length ? all : null;
    },
    useAgain(codes) {
      const refs = new Map<string, Ref>();
      if (!codes.every(({ face }) => fonts.has(face.id))) return null;
      for (const { face, name, uses } of codes) {
        const font = open(face);
        // What is used from here on is of this page.
        font?.codes.beginPage();
        if (font?.name !== name || !uses.every((use) => isUsedAgain(use, font.codes))) return null;
        refs.set(name, font.ref);
      }
      return refs;
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

function isUsedAgain({ glyph, text, shown, code }: CodeUse, codes: Codes): boolean {
  return (shown ? codes.showing(glyph, text) : codes.saying(glyph, text)) === code;
}

interface UsedFont extends Font {
  readonly codes: Codes;
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
    codes,
    showsNotdef: () => codes.glyphs.has(program.code(0)),
    embed() {
      ref.data = fontDictionary(file, face, program, codes);
      ref.end();
    },
  };
}
