import type { Element } from '../types.ts';

/**
 * What the body of a document is made of, by its text alone: an element that holds others (the
 * spine), or a block below one, which is kept while its text and its place are the same.
 */
export type Part = Spine | Chunk;

interface Numbered {
  readonly name: string;
  /** `Element.order` of the element. */
  readonly order: number;
  /** `order` of what follows it. */
  readonly after: number;
}

export interface Spine extends Numbered {
  readonly type: 'spine';
  readonly parts: readonly Part[];
}

export interface Chunk extends Numbered {
  readonly type: 'chunk';
  /** Offsets in the text of the document. */
  readonly start: number;
  readonly end: number;
}

/** Chunks of the last document, by their `order`. */
export interface KeptChunk {
  readonly text: string;
  readonly root: Element;
}
