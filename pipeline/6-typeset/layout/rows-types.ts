import type { Box, RowsBox, TableCell, TableRow } from '../boxes/types.ts';
import type { CellLayout } from './cells.ts';
import type { Context } from './context.ts';
import type { Appeal, BreakToken, Space } from './types.ts';

/** A row on a page. */
export interface RowPart {
  readonly row: TableRow;
  readonly index: number;
  /** Its own cells; those that span rows are apart. */
  readonly cells: readonly CellLayout[];
  /** Space above it. pt. */
  readonly gap: number;
  /** From the top of the unit to the row below that space. */
  readonly y: number;
  height: number;
  /** Notes called in its cells here. */
  readonly calls: readonly Box[];
  readonly first: boolean;
  /** Where its cells go on; null: it is complete. */
  readonly token: BreakToken | null;
  readonly appeal: Appeal;
  /** Nothing of it found room. */
  readonly empty: boolean;
}

/** A cell that spans rows, on a page. */
export interface Span {
  /** Place among the spanning cells of its unit: that of its token. */
  readonly at: number;
  /** Index of its first row in the unit. */
  readonly row: number;
  /** It goes on from the page before. */
  readonly resumed: boolean;
  /** Where it begins on this page, from the top of the unit. */
  readonly top: number;
  readonly layout: CellLayout;
  readonly token: BreakToken | null;
  /** Set once it is known which rows of it stand on this page. */
  height: number;
  /** False where its first row turned out to have no room. */
  begun: boolean;
}

export interface SpanningCell {
  readonly cell: TableCell;
  readonly row: number;
}

/** Rows of a unit on one page, while they are placed. */
export interface SplitPage {
  readonly box: RowsBox;
  readonly space: Space;
  readonly context: Context;
  /** The cells of the unit that span rows, in the order of their tokens. */
  readonly spanning: readonly SpanningCell[];
  readonly parts: RowPart[];
  readonly spans: Span[];
  /** Notes called in the rows so far. */
  readonly calls: Box[];
  y: number;
}
