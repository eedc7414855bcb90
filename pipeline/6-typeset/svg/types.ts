import type { Source } from '../../source.ts';
import type { Element } from '../dom/types.ts';
import type { RasterImage } from '../images/types.ts';
import type { ComputedStyle } from '../style/types.ts';
import type { DisplayItem, GlyphRun, Tag } from '../types.ts';

/** What a drawing needs of the world around it. */
export interface SvgEnv {
  /** The cascade: presentation attributes, style attributes, stylesheets. Lengths in pt. */
  style(element: Element): ComputedStyle;
  /** Shapes text on one line; runs in visual order, left to right, sizes and advances in pt. */
  shapeText(text: string, style: ComputedStyle): readonly GlyphRun[];
  /** The image that `href` of `<image>` names (no `data:` address); null when there is none. */
  image(href: string): RasterImage | null;
  /** Where the drawing is, for diagnostics; null when nobody knows. */
  readonly source: Source | null;
  /** What the drawing is called in messages: a path, or "the drawing". */
  readonly name: string;
}

/** pt; y grows downwards. */
export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What all parts of one drawing share while it is set. */
export interface Drawing {
  readonly env: SvgEnv;
  readonly tag: Tag;
  /** The element with the id, in the drawing or else in the document around it. */
  byId(id: string): Element | null;
  /** Sets one element by the table of elements. */
  draw(element: Element, place: Place): readonly DisplayItem[];
  /** Reports a part of SVG that is left out; once each. */
  unsupported(what: string): void;
  invalid(what: string): void;
  tooComplex(): void;
  /** False when the drawing has used up the shapes it may have. */
  spend(): boolean;
}

/** Where in the drawing an element is set. */
export interface Place {
  readonly drawing: Drawing;
  /** From user units to pt on the page. */
  readonly matrix: Matrix;
  /** Size of the nearest viewport in user units: what percentages refer to. */
  readonly viewport: { readonly width: number; readonly height: number };
  /** Inside of `<use>`: what the copy inherits instead of what its original does. */
  readonly adoption: { readonly original: ComputedStyle; readonly adopted: ComputedStyle } | null;
  /** How many references deep. */
  readonly depth: number;
}

/** a b c d e f as in SVG `matrix()`. */
export type Matrix = readonly [number, number, number, number, number, number];

/** User units (CSS px) in a pt. */
export const unitsPerPt = 4 / 3;
