import type { Diagnostic } from '../../diagnostic.ts';
import type { Box, Footnote, LinesBox, PageLookup, TableBox } from '../boxes/types.ts';
import type { Fonts } from '../fonts/types.ts';
import type { IntrinsicWidths } from '../lines/types.ts';
import type { ComputedStyle } from '../style/types.ts';
import type { BrokenLines } from './broken-lines.ts';
import type { MeasuredNote } from './footnotes/measure.ts';
import type { Recall } from './recall.ts';
import type { MeasuredTable } from './table-grid.ts';
import type { PreparedTable } from './table-prepared.ts';
import type { BreakToken, EarlyBreak, Fragment, Layout, Space } from './types.ts';

/** What layout has at hand: one for each pass, threaded through its functions. */
export interface Context {
  readonly fonts: Fonts;
  /** What the previous pass found about page numbers. */
  readonly pages: PageLookup;
  readonly memo: LayoutMemo;
  readonly diagnostics: Diagnostic[];
  /** Of the document that is laid out: the same for all passes. */
  readonly document: DocumentState;
  /** How often what is known of page numbers was asked for. */
  readonly asked: { pages: number };
  /** Lays out any box; the kinds of boxes nest, so they reach each other through here. */
  layout(box: Box, space: Space, token: BreakToken | null, early: EarlyBreak | null): Layout;
  /** min-content and max-content width of the border box, with its margins. */
  intrinsic(box: Box): IntrinsicWidths;
}

export interface DocumentState {
  /** Boxes whose lines would leave the page, with the width that they have on it; pt. */
  readonly leaving: Map<LinesBox, number>;
}

/**
 * What passes share, and the documents that have the same boxes: results that do not depend on
 * where a box stands.
 */
export interface LayoutMemo {
  readonly lines: Recall<LinesBox, BrokenLines>;
  readonly intrinsic: Recall<Box, IntrinsicWidths>;
  readonly prepared: Recall<TableBox, PreparedTable>;
  readonly tables: Recall<TableBox, MeasuredTable>;
  readonly calls: WeakMap<Fragment, readonly Footnote[]>;
  readonly notes: Recall<Box, MeasuredNote>;
  /** Margin boxes of a style by what they say, and each as high as that is. */
  readonly margins: WeakMap<ComputedStyle, Map<string, LinesBox>>;
  readonly natural: WeakMap<LinesBox, LinesBox>;
}

export function createMemo(): LayoutMemo {
  return {
    lines: new WeakMap(),
    intrinsic: new WeakMap(),
    prepared: new WeakMap(),
    tables: new WeakMap(),
    calls: new WeakMap(),
    notes: new WeakMap(),
    margins: new WeakMap(),
    natural: new WeakMap(),
  };
}

/** A box that is laid out whole, wherever it may stand: no fragmentation. */
export function wholeSpace(
  width: number,
  height: number | null,
  forcedWidth: number | null,
): Space {
  return {
    width,
    height,
    room: Number.POSITIVE_INFINITY,
    page: Number.POSITIVE_INFINITY,
    atTop: true,
    notes: null,
    forcedWidth,
  };
}
