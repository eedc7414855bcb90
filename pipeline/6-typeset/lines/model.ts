import type { ShapedText, Shaper } from '../fonts/types.ts';
import type { ComputedStyle } from '../style/types.ts';
import type { Tag } from '../types.ts';
import type { Frame } from './frames.ts';
import type { InlineItem } from './types.ts';

/** What the steps hand to each other. Indices are code units of the collected text. */

type ItemOf<A, K, T extends InlineItem<A, K>['type']> = Extract<InlineItem<A, K>, { type: T }>;
export type AtomicItem<A> = ItemOf<A, never, 'atomic'>;
export type LeaderItem = ItemOf<never, never, 'leader'>;

/** A stretch of processed text of one item. */
export interface TextEntry {
  readonly type: 'text';
  readonly start: number;
  readonly end: number;
  readonly style: ComputedStyle;
  readonly lang: string;
  readonly tag: Tag;
  readonly frame: Frame;
}

export type Entry<A, K> =
  | TextEntry
  | { readonly type: 'open' | 'close'; readonly start: number; readonly frame: Frame }
  | {
      readonly type: 'atomic';
      readonly start: number;
      readonly item: AtomicItem<A>;
      readonly frame: Frame;
    }
  | {
      readonly type: 'leader';
      readonly start: number;
      readonly item: LeaderItem;
      readonly frame: Frame;
    }
  | { readonly type: 'break'; readonly start: number; readonly frame: Frame }
  | {
      readonly type: 'anchor';
      readonly start: number;
      readonly content: K;
      readonly frame: Frame;
    };

/** One paragraph after white-space processing: boxes and leaders are U+FFFC, forced breaks \n. */
export interface Collected<A, K> {
  readonly text: string;
  readonly entries: readonly Entry<A, K>[];
  /** Where the author allowed a hyphen; the characters themselves are gone from `text`. */
  readonly softHyphens: ReadonlySet<number>;
  readonly root: Frame;
}

/** The unit of measuring: pieces are broken between, and words inside as well. */
export type Piece<A, K> =
  | TextPiece
  | EdgePiece
  | (PieceBase & { readonly kind: 'atomic'; readonly item: AtomicItem<A> })
  | (PieceBase & { readonly kind: 'break' })
  | (PieceBase & { readonly kind: 'anchor'; readonly content: K });

interface PieceBase {
  readonly start: number;
  readonly end: number;
  /** pt */
  readonly width: number;
  /** Bidi embedding level: odd is right to left. */
  readonly level: number;
  readonly frame: Frame;
}

/**
 * `width` includes letter and word spacing. A word is anything between spaces; a hyphen is one that
 * was added at the end of a line, and says U+00AD.
 */
export interface TextPiece extends PieceBase {
  readonly kind: 'word' | 'space' | 'nbsp' | 'tab' | 'leader' | 'hyphen';
  readonly span: Span;
  readonly text: string;
  readonly shaped: ShapedText;
}

/** What the pieces of one text and one direction have in common. */
export interface Span {
  readonly style: ComputedStyle;
  readonly lang: string;
  readonly tag: Tag;
  readonly shaper: Shaper;
}

export interface EdgePiece extends PieceBase {
  readonly kind: 'open' | 'close';
  /** The part of `width` that lies outside the border. */
  readonly margin: number;
  /** Level of what stands just outside an isolate; null: it is none. */
  readonly outside: number | null;
}

/** Everything about a paragraph that does not depend on where its lines end. */
export interface Prepared<A, K> {
  readonly text: string;
  readonly pieces: readonly Piece<A, K>[];
  /** For each index of the text 1 where a line may end before it. */
  readonly opportunities: Uint8Array;
  readonly softHyphens: ReadonlySet<number>;
  readonly root: Frame;
  readonly baseLevel: number;
}

/** Nothing that is seen or takes room: anchors, and boxes without width. */
export function isEmpty<A, K>({ pieces }: Pick<Prepared<A, K>, 'pieces'>): boolean {
  return pieces.every(isVoid);
}

export function isVoid<A, K>({ kind, width }: Piece<A, K>): boolean {
  return kind === 'anchor' || ((kind === 'open' || kind === 'close') && width === 0);
}
