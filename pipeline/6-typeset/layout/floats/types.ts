import type { Box } from '../../boxes/types.ts';
import type { BreakToken } from '../types.ts';

/**
 * The floats of one block formatting context in one fragmentainer: CSS 2.2, section 9.5. Never
 * changed; to place one makes another. Lengths in pt from the border box of the context's root.
 */
export interface Floats {
  readonly areas: readonly FloatArea[];
  /** Found no room: they come first in the next fragmentainer, in this order. */
  readonly waiting: readonly WaitingFloat[];
}

export type FloatSide = 'left' | 'right';

/** The margin box of a float that is placed. */
export interface FloatArea {
  readonly side: FloatSide;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface WaitingFloat {
  readonly box: Box;
  /** Its containing block. */
  readonly left: number;
  readonly right: number;
  /** Where it goes on; null: it starts. */
  readonly token: BreakToken | null;
}

/** What floats leave of a width. */
export interface Band {
  readonly left: number;
  readonly right: number;
}

/** Where a line stands beside floats, from the content edges of its block. */
export interface LineSpot extends Band {
  readonly y: number;
}

/** Where the border box of a box begins among the floats of its context. */
export interface AmongFloats {
  readonly floats: Floats;
  readonly x: number;
  readonly y: number;
  /** Room before each line for the marker of a list item, which stands beside floats as well. */
  readonly gutter: number;
}

export const noFloats: Floats = { areas: [], waiting: [] };
