import type { Diagnostic } from '../../../diagnostic.ts';
import type { Element } from '../../dom/types.ts';
import type { RasterImage } from '../../images/types.ts';
import type { Slot } from '../footnotes/index.ts';
import type { StructBuilder } from '../structure/index.ts';
import type { Box, Footnote, Positioned, SvgPicture } from '../types.ts';
import type { CounterState } from './counters.ts';

type Picture = RasterImage | SvgPicture;

/** What box generation keeps from one document to the next. */
export interface KeptBoxes {
  readonly chunks: WeakMap<Element, MadeChunk>;
  /** The ids in a chunk and whose they are. */
  readonly ids: WeakMap<Element, readonly (readonly [id: string, element: Element])[]>;
  /** The references in a chunk that may call notes, with the styles that say so. */
  readonly references: WeakMap<Element, { readonly styles: object; readonly all: Element[] }>;
  /** The generated text of elements. */
  readonly said: WeakMap<Element, Said>;
  readonly notes: WeakMap<Element, Slot>;
  /** Tables whose structure is in shape. */
  readonly tidied: WeakSet<StructBuilder>;
}

export interface Said {
  readonly before?: string;
  readonly after?: string;
}

export function createKeptBoxes(): KeptBoxes {
  return {
    chunks: new WeakMap(),
    ids: new WeakMap(),
    references: new WeakMap(),
    said: new WeakMap(),
    notes: new WeakMap(),
    tidied: new WeakSet(),
  };
}

/** The box of a chunk, all that was made with it, and all that it was made from. */
export interface MadeChunk {
  readonly styles: object;
  /** What the chunk was told of its place. */
  readonly place: string;
  readonly questions: readonly Question[];
  readonly before: readonly CounterState[];
  readonly after: readonly CounterState[];
  readonly quotes: { readonly before: number; readonly after: number };
  readonly box: Box;
  readonly structs: readonly StructBuilder[];
  readonly positioned: readonly Positioned[];
  readonly fixed: readonly Box[];
  readonly notes: readonly (readonly [element: Element, box: Box])[];
  readonly dynamic: boolean;
  readonly diagnostics: readonly Diagnostic[];
}

/** What was asked of the rest of the document, and the answer. */
export type Question =
  | { readonly about: 'target'; readonly id: string; readonly answer: Element | null }
  | { readonly about: 'picture'; readonly src: string; readonly answer: Picture | null }
  | { readonly about: 'call'; readonly element: Element; readonly answer: Footnote | null }
  | { readonly about: 'called'; readonly element: Element; readonly answer: boolean };

/** What is noted while a chunk is made. */
export interface Recording {
  readonly questions: Question[];
  readonly notes: (readonly [element: Element, box: Box])[];
  callsNote: boolean;
  holdsCalled: boolean;
}
