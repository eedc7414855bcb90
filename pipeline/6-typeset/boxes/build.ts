import type { Diagnostic } from '../../diagnostic.ts';
import type { Element } from '../dom/types.ts';
import type { RasterImage } from '../images/types.ts';
import type { ComputedStyle, StyledDocument } from '../style/types.ts';
import type { KeptBoxes, Recording } from './chunks/types.ts';
import type { Counters } from './counters.ts';
import type { Footnotes } from './footnotes/index.ts';
import type { StructBuilder } from './structure/index.ts';
import type { Box, BoxBase, Positioned, SvgPicture } from './types.ts';

/** What box generation has at hand: one for each document, threaded through its functions. */
export interface Build {
  readonly styled: StyledDocument;
  readonly counters: Counters;
  /** The image at an address, or null where there is none that can be drawn. */
  picture(src: string): RasterImage | SvgPicture | null;
  target(id: string): Element | null;
  blockLevel(element: Element): boolean;
  /** The box of an element; boxes nest, so their makers reach each other through here. */
  box(element: Element, style: ComputedStyle, place: Place): Box;
  /** The same for an element whose counters are entered. */
  countedBox(element: Element, style: ComputedStyle, place: Place): Box;
  /** The block container that `base` describes, filled with the element's children. */
  container(element: Element, base: BoxBase, place: Place): Box;
  readonly footnotes: Footnotes;
  readonly kept: KeptBoxes;
  /** Chunks may be kept. */
  readonly keeps: boolean;
  /** Of the chunk that is being made. */
  readonly recording: { now: Recording | null };
  /** The generated text of an element, once it is made. */
  readonly said: (element: Element, which: 'before' | 'after') => string;
  /** Collects what is fixed to the pages. */
  readonly fixed: Box[];
  readonly quoteDepth: { value: number };
  /** Set once something depends on page numbers. */
  readonly dynamic: { value: boolean };
  readonly diagnostics: Diagnostic[];
}

/** Where in the document box generation stands. */
export interface Place {
  /** Content belongs to this structure element. */
  readonly struct: StructBuilder;
  /** Other boxes' text goes into `struct` too: each stands apart from the others. */
  readonly shared: boolean;
  readonly lang: string;
  /** Collects absolutely positioned boxes for the nearest positioned ancestor. */
  readonly positioned: Positioned[];
}
