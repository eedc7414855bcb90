import type { ComputedStyle } from '../style/types.ts';
import type { GlyphRun, Tag } from '../types.ts';

/**
 * Content of one inline formatting context in logical order. `open`/`close` pair like brackets
 * around the content of an inline box; text has not been through white-space processing yet.
 * `A` is what an atomic box carries, `K` what an anchor carries: lines hand both back untouched.
 */
export type InlineItem<A, K> =
  | {
      readonly type: 'text';
      readonly text: string;
      readonly style: ComputedStyle;
      readonly lang: string;
      readonly tag: Tag;
    }
  | { readonly type: 'open'; readonly box: InlineBox }
  | { readonly type: 'close'; readonly box: InlineBox }
  /** inline-block, image: `height` is above, `depth` below the baseline; margin box, pt. */
  | {
      readonly type: 'atomic';
      readonly width: number;
      readonly height: number;
      readonly depth: number;
      readonly style: ComputedStyle;
      readonly content: A;
    }
  /** `<br>` */
  | { readonly type: 'break'; readonly style: ComputedStyle }
  /** CSS GCPM `leader()`: fills the line's free width with the pattern. */
  | {
      readonly type: 'leader';
      readonly pattern: string;
      readonly style: ComputedStyle;
      readonly lang: string;
      readonly tag: Tag;
    }
  /** Takes no room: says on which line something came to stand (footnote, id, string-set). */
  | { readonly type: 'anchor'; readonly content: K };

/** An inline element's box: its decoration is painted on each line it touches. */
export interface InlineBox {
  readonly style: ComputedStyle;
  /** Set where the element is a hyperlink or has an id; handed back in `LineBox`. */
  readonly key: unknown;
}

export interface ParagraphOptions {
  /** Style of the block that contains the lines: align, indent, strut, hyphenation limits. */
  readonly style: ComputedStyle;
  readonly lang: string;
  /** Left edge and width of line `index` (from 0) in pt, from the block's content edge. */
  readonly measure: (index: number) => { readonly x: number; readonly width: number };
  /** All lines have the measure of line 0: breaking may be memoised. */
  readonly uniform: boolean;
  /** Where to begin: what stands before is set elsewhere. The first line then has index 1. */
  readonly from?: LineStart | null;
}

/** Where a line begins: a piece of the paragraph as it is measured, and a code unit inside it. */
export interface LineStart {
  readonly piece: number;
  readonly offset: number;
}

export interface Line<A, K> {
  /** The line box, pt. */
  readonly height: number;
  /** From the top of the line box down to the baseline. */
  readonly baseline: number;
  /** Boxes, outer ones first; then glyphs and atomics in reading order. */
  readonly parts: readonly LinePart<A>[];
  readonly anchors: readonly K[];
  /** Ends with a hyphen that we added. */
  readonly hyphenated: boolean;
  /** Where the next line begins. */
  readonly next: LineStart;
  /** How far the content sticks out over the measure, pt; 0 when it fits. */
  readonly overflow: number;
}

/** x from the block's content edge; y is the shift of the baseline, positive upwards. */
export type LinePart<A> =
  | {
      readonly type: 'glyphs';
      readonly x: number;
      readonly y: number;
      readonly run: GlyphRun;
      readonly style: ComputedStyle;
      readonly tag: Tag;
    }
  | {
      readonly type: 'atomic';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly content: A;
    }
  /** The stretch of an inline box on this line, painted before its content. */
  | {
      readonly type: 'box';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly ascent: number;
      readonly descent: number;
      readonly box: InlineBox;
      readonly first: boolean;
      readonly last: boolean;
    };

/** Preferred widths (CSS Sizing 3: min-content, max-content), pt. */
export interface IntrinsicWidths {
  readonly min: number;
  readonly max: number;
}
