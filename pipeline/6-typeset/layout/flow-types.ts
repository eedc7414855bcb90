import type { Box } from '../boxes/types.ts';
import type { Context } from './context.ts';
import type { AmongFloats, Floats } from './floats/types.ts';
import type { Margin } from './margins.ts';
import type { Appeal, BreakToken, EarlyBreak, Placed, Space } from './types.ts';

/** Block-level children in normal flow and the content box they go into. pt. */
export interface FlowInput {
  readonly box: Box;
  readonly children: readonly Box[];
  readonly left: number;
  readonly top: number;
  /** Border and padding below. */
  readonly bottom: number;
  readonly width: number;
  readonly height: number | null;
  readonly collapsesTop: boolean;
  readonly collapsesBottom: boolean;
  readonly space: Space;
  /** Where the border box stands among floats; undefined: children are not beside any. */
  readonly among?: AmongFloats | undefined;
  /** Notes called above the children. */
  readonly calls?: readonly Box[];
}

export interface FlowResult {
  readonly children: readonly Placed[];
  /** Where the content ends, from the top of the border box. */
  readonly end: number;
  /** Where the flow goes on; null: all children are placed. */
  readonly stop: Omit<BreakToken, 'consumed'> | null;
  readonly appeal: Appeal;
  readonly best: EarlyBreak | null;
  /** Those there were and those that children added. */
  readonly floats: Floats;
  /** Notes called in what is placed. */
  readonly calls: readonly Box[];
}

/** A child that was placed, with what is needed to lay it out again. */
export interface PlacedChild {
  readonly index: number;
  readonly placed: Placed;
  readonly space: Space;
  readonly token: BreakToken | null;
  readonly bottom: Margin;
  /** Floats before it, and with those it adds; undefined: it adds none. */
  readonly before: Floats;
  readonly floats?: Floats | undefined;
}

/** A child that floats. */
export interface FloatedChild {
  readonly index: number;
  /** Null: it waits for the next page. */
  readonly placed: Placed | null;
  /** The floats before it. */
  readonly before: Floats;
}

export interface Flow {
  readonly input: FlowInput;
  readonly context: Context;
  readonly records: PlacedChild[];
  readonly floated: FloatedChild[];
  floats: Floats;
  /** Where the last child's border box ends. */
  y: number;
  /** Margin below the last child, not yet added. */
  pending: Margin;
  /** Margins still collapse with the parent's top. */
  open: boolean;
  /** Notes called in what is placed. */
  readonly calls: Box[];
  /** Something that takes room is placed: a break before the next child makes progress. */
  filled: boolean;
  best: EarlyBreak | null;
}
