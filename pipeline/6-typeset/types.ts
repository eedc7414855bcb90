import type { Face } from './fonts/types.ts';
import type { RasterImage } from './images/types.ts';

/**
 * The value of stage 6: what stands where. Lengths are pt; the origin is the page's top left
 * corner and y grows downwards. The painter turns this into PDF and decides nothing.
 */
export interface Typeset {
  readonly pages: readonly Page[];
  /** Bookmarks in reading order, nested by `level` (1 = outermost). */
  readonly outline: readonly OutlineItem[];
  /** Where each HTML id came to stand. */
  readonly destinations: ReadonlyMap<string, Destination>;
  /** The logical structure: PDF 32000-1 14.7. */
  readonly structure: StructElement;
  readonly lang: string;
  readonly title: string;
}

export interface Page {
  /** Counts from 0. */
  readonly index: number;
  readonly width: number;
  readonly height: number;
  /** What the page calls itself: `counter(page)`; used as PDF page label. */
  readonly label: string;
  /** In painting order. */
  readonly items: readonly DisplayItem[];
}

export interface Destination {
  /** Index of the page. */
  readonly page: number;
  readonly x: number;
  readonly y: number;
}

export interface OutlineItem {
  readonly level: number;
  readonly title: string;
  /** A key of `destinations`. */
  readonly destination: string;
  readonly open: boolean;
}

export type DisplayItem = GlyphItem | PathItem | ImageItem | GroupItem | LinkItem;

/** One run of glyphs of one face on one baseline. */
export interface GlyphItem {
  readonly type: 'glyphs';
  readonly x: number;
  /** The baseline. */
  readonly y: number;
  readonly run: GlyphRun;
  readonly color: Color;
  readonly tag: Tag;
}

/** A run as the shaper made it, justified and spaced. Glyphs are in visual order, left to right. */
export interface GlyphRun {
  readonly face: Face;
  /** pt */
  readonly size: number;
  /** Glyph ids of the face's file. */
  readonly glyphs: readonly number[];
  /** Advance of each glyph in pt, with letter-spacing, word-spacing and justification. */
  readonly advances: readonly number[];
  /** Displacements in pt from mark positioning (x right, y up); null when all are zero. */
  readonly offsets: readonly { readonly x: number; readonly y: number }[] | null;
  /** What the run says, in logical order. A hyphen we added is U+00AD at the end. */
  readonly text: string;
  /** For each glyph the index in `text` of the first code unit of its cluster. */
  readonly clusters: readonly number[];
  readonly rtl: boolean;
  /** Sum of advances, pt. */
  readonly width: number;
}

export interface PathItem {
  readonly type: 'path';
  readonly path: Path;
  readonly fill: Paint | null;
  readonly fillRule: 'nonzero' | 'evenodd';
  readonly stroke: Stroke | null;
  readonly tag: Tag;
}

/** Straight lines and cubic Béziers; arcs and quadratics are turned into these before. */
export type Path = readonly PathCommand[];
export type PathCommand =
  | readonly ['M', number, number]
  | readonly ['L', number, number]
  | readonly ['C', number, number, number, number, number, number]
  | readonly ['Z'];

export interface Stroke {
  readonly paint: Paint;
  readonly width: number;
  readonly dash: readonly number[];
  readonly dashOffset: number;
  readonly cap: 'butt' | 'round' | 'square';
  readonly join: 'miter' | 'round' | 'bevel';
  readonly miterLimit: number;
}

export type Paint = Color | Gradient;

/** sRGB, 0–255; alpha 0–1. */
export interface Color {
  readonly type: 'color';
  readonly r: number;
  readonly g: number;
  readonly b: number;
  readonly alpha: number;
}

export interface Gradient {
  readonly type: 'linear' | 'radial';
  /** x1 y1 x2 y2, or x1 y1 r1 x2 y2 r2, in the item's coordinates. */
  readonly coords: readonly number[];
  readonly stops: readonly { readonly offset: number; readonly color: Color }[];
}

export interface ImageItem {
  readonly type: 'image';
  readonly image: RasterImage;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly tag: Tag;
}

/** Items under a transform, a clip or an opacity, applied in that order. */
export interface GroupItem {
  readonly type: 'group';
  /** a b c d e f as in SVG `matrix()`; null: identity. */
  readonly transform: readonly [number, number, number, number, number, number] | null;
  readonly clip: { readonly path: Path; readonly rule: 'nonzero' | 'evenodd' } | null;
  readonly opacity: number;
  readonly items: readonly DisplayItem[];
}

/** An active area. Becomes a Link annotation with OBJR in `tag`'s element. */
export interface LinkItem {
  readonly type: 'link';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly target: { readonly uri: string } | { readonly destination: string };
  /** What the link says, for `/Contents`. */
  readonly contents: string;
  readonly tag: Tag;
}

/** To which part of the structure tree a display item belongs. */
export type Tag = ContentTag | ArtifactTag;

export interface ContentTag {
  readonly type: 'content';
  readonly element: StructElement;
  /** Place in reading order (document order of the DOM node): sorts the element's kids. */
  readonly order: number;
}

/** PDF 32000-1 14.8.2.2. */
export interface ArtifactTag {
  readonly type: 'artifact';
  readonly kind: 'Pagination' | 'Layout' | 'Background' | 'Page';
  readonly subtype: 'Header' | 'Footer' | 'Watermark' | null;
}

/** A node of the logical structure with a standard structure type. */
export interface StructElement {
  readonly role: string;
  /** Document order of the DOM node that made it. */
  readonly order: number;
  readonly children: readonly StructElement[];
  readonly attributes: StructAttributes;
}

export interface StructAttributes {
  readonly id?: string;
  readonly lang?: string;
  readonly alt?: string;
  readonly actualText?: string;
  /** Expansion of an abbreviation. */
  readonly expansion?: string;
  readonly title?: string;
  /** TH */
  readonly scope?: 'Row' | 'Column' | 'Both';
  readonly headers?: readonly string[];
  readonly rowSpan?: number;
  readonly colSpan?: number;
  readonly summary?: string;
  /** L: PDF 32000-1 table 347. */
  readonly listNumbering?:
    | 'None'
    | 'Disc'
    | 'Circle'
    | 'Square'
    | 'Decimal'
    | 'UpperRoman'
    | 'LowerRoman'
    | 'UpperAlpha'
    | 'LowerAlpha';
}
