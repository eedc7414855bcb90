import type { ComputedStyle } from '../style/types.ts';

/** A face that can shape text and be embedded. Metrics are in font units. */
export interface Face {
  /** SHA-256 of the file: two faces with the same id are the same. */
  readonly id: string;
  readonly family: string;
  readonly weight: number;
  readonly style: 'normal' | 'italic';
  readonly bytes: Uint8Array;
  readonly unitsPerEm: number;
  readonly ascent: number;
  /** Negative below the baseline. */
  readonly descent: number;
  readonly lineGap: number;
  readonly capHeight: number;
  readonly xHeight: number;
  readonly underlinePosition: number;
  readonly underlineThickness: number;
}

/** One piece of text shaped with one face. Font units; glyphs in visual order, left to right. */
export interface Shaped {
  readonly glyphs: readonly number[];
  readonly advances: readonly number[];
  /** Displacements of marks (x right, y up); null when all are zero. */
  readonly offsets: readonly { readonly x: number; readonly y: number }[] | null;
  /** For each glyph the index in the shaped text of the first code unit of its cluster. */
  readonly clusters: readonly number[];
  /** For each glyph: text may not be cut before its cluster without shaping both sides again. */
  readonly unsafe: readonly boolean[];
  /** Sum of advances. */
  readonly width: number;
}

/** The part of a text that one face sets: `clusters` count from the start of the whole text. */
export interface ShapedRun {
  readonly face: Face;
  /** Factor on the font size: below 1 for small capitals that the face does not have. */
  readonly scale: number;
  readonly start: number;
  readonly end: number;
  readonly shaped: Shaped;
}

export interface ShapedText {
  /** In logical order. */
  readonly runs: readonly ShapedRun[];
  /** Sum of the runs' widths in ems of the style's font size. */
  readonly width: number;
  /** For each index of the text the width in ems of what comes before it; one more at the end. */
  readonly sums: Float64Array;
  /** 1 where the text may be cut with its glyphs as they are; else both sides need shaping again. */
  readonly safe: Uint8Array;
  /** Code points that no face has; each was set as a visible replacement. */
  readonly missing: readonly number[];
}

/** Shapes texts of one style, language and direction, and remembers what it shaped. */
export interface Shaper {
  /** The style's first face, whose metrics make the strut; null when the theme has no face. */
  readonly face: Face | null;
  shape(text: string): ShapedText;
  /** A space after a word of this face, in that face if it has one. */
  spaceAfter(face: Face): ShapedText;
}

/** What of a style decides which glyphs are chosen. */
export type FontStyle = Pick<
  ComputedStyle,
  'fontFamily' | 'fontWeight' | 'fontStyle' | 'fontFeatures' | 'letterSpacing'
>;

/** The faces of a theme, ready to shape. Caches inside are bounded. */
export interface Fonts {
  readonly faces: readonly Face[];
  /** Best first: the families' nearest faces, then every other face of the theme. */
  match(families: readonly string[], weight: number, style: 'normal' | 'italic'): readonly Face[];
  shaper(style: FontStyle, lang: string, rtl: boolean): Shaper;
}
