import type { Box } from '../boxes/types.ts';
import { avoidsInside, type Between, breakBetween } from './breaks.ts';
import type { Context } from './context.ts';
import { type Beside, layoutBeside } from './floats/beside.ts';
import { addFloat, clearEmpty, clearedTop, waitsToClear } from './floats/flow.ts';
import { noFloats } from './floats/types.ts';
import { childSpace, standsApart } from './flow-space.ts';
import {
  finish,
  place,
  stopAgain,
  stopBefore,
  stopEarlier,
  stopForced,
  stopInside,
} from './flow-stops.ts';
import type { Flow, FlowInput, FlowResult, PlacedChild } from './flow-types.ts';
import { calledIn } from './footnotes/calls.ts';
import { leastRoom } from './footnotes/room.ts';
import {
  bottomMargin,
  collapse,
  hasFloats,
  isEmpty,
  isFloating,
  lengthOf,
  type Margin,
  noMargin,
  topMargin,
} from './margins.ts';
import { inlineOffset } from './sizes.ts';
import { tolerance } from './tolerance.ts';
import { type Appeal, appeal, type BreakToken, type EarlyBreak, type Layout } from './types.ts';

/**
 * Lays out children until the room ends, then breaks at the best place passed: CSS Fragmentation
 * 3, section 4. Of equally good places the last one wins.
 */
export function flowChildren(
  input: FlowInput,
  token: BreakToken | null,
  early: EarlyBreak | null,
  context: Context,
): FlowResult {
  const flow: Flow = {
    input,
    context,
    records: [],
    floated: [],
    floats: input.among?.floats ?? noFloats,
    y: input.top,
    pending: noMargin,
    open: input.collapsesTop && token === null,
    calls: [...(input.calls ?? [])],
    filled: false,
    best: null,
  };
  const start = token?.index ?? 0;
  for (let index = start; index < input.children.length; index++) {
    const result = addChild(flow, index, index === start ? token : null, early);
    if (result) return result;
  }
  return finish(flow);
}

/** Adds one child; gives the result when the flow has to stop. */
function addChild(
  flow: Flow,
  index: number,
  token: BreakToken | null,
  early: EarlyBreak | null,
): FlowResult | null {
  const child = flow.input.children[index]!;
  if (early?.index === index && early.nested === null) return stopBefore(flow, index, early.appeal);
  const last = flow.records.at(-1);
  const between = last ? betweenIn(flow, flow.input.children[last.index]!, child) : auto;
  if (between.type === 'forced') return stopForced(flow, index, between.to);
  if (isFloating(child)) return addFloat(flow, index, child);
  if (token?.child == null && waitsToClear(flow, child))
    return stopBefore(flow, index, appeal.perfect);

  const top = topMarginOf(flow, child, token);
  if (token?.child == null && takesNoRoom(flow, child)) return addEmpty(flow, index, child, top);
  const record = placeChild(
    flow,
    index,
    child,
    top,
    token,
    early?.index === index ? early.nested : null,
  );
  if (early?.index === index) return stopInside(flow, record.record, record.layout, early.appeal);
  if (fits(flow, record)) return keep(flow, record, between);
  return breakAt(flow, record, between);
}

/** Where children begin contexts of their own they are as high as the floats in them. */
function takesNoRoom({ input }: Flow, child: Box): boolean {
  return isEmpty(child, input.width) && (input.among !== undefined || !hasFloats(child));
}

const auto: Between = { type: 'auto' };

/** What is laid out in one piece has no breaks, not even forced ones. */
function betweenIn({ input }: Flow, previous: Box, next: Box): Between {
  return Number.isFinite(input.space.room)
    ? breakBetween(previous, next, input.space.inColumns)
    : auto;
}

/** A margin that adjoins an unforced break is truncated: CSS Fragmentation 3, section 5.2. */
function topMarginOf(flow: Flow, child: Box, token: BreakToken | null): Margin {
  const resumes = token !== null && (token.forced === null || token.child !== null);
  return resumes ? noMargin : topMargin(child, flow.input.width);
}

/** Takes no room, but marks where something begins; floats in it may have to wait. */
function addEmpty(flow: Flow, index: number, child: Box, top: Margin): FlowResult | null {
  const { input, context } = flow;
  clearEmpty(flow, child);
  const space = childSpace(flow, child, flow.y);
  const layout = context.layout(child, space, null, null);
  const { fragment, floats } = layout;
  const before = flow.floats;
  const placed = { x: input.left, y: flow.y, fragment };
  if (layout.token) {
    const record = { index, placed, space, token: null, bottom: noMargin, floats, before };
    return stopInside(flow, record, layout, appeal.perfect);
  }
  flow.pending = collapse(flow.pending, collapse(top, bottomMargin(child, input.width)));
  flow.records.push({ index, placed, space, token: null, bottom: flow.pending, before });
  flow.floats = floats ?? flow.floats;
  return null;
}

interface Attempt {
  readonly record: PlacedChild;
  readonly layout: Layout;
}

function placeChild(
  flow: Flow,
  index: number,
  child: Box,
  top: Margin,
  token: BreakToken | null,
  early: EarlyBreak | null,
): Attempt {
  const { input } = flow;
  const y = clearedTop(
    flow,
    child,
    flow.y + (flow.open ? 0 : lengthOf(collapse(flow.pending, top))),
  );
  const { layout, space, ...at } = layoutAt(flow, child, y, token?.child ?? null, early);
  const record = {
    index,
    placed: { ...at, fragment: layout.fragment },
    space,
    token: token?.child ?? null,
    bottom: bottomMargin(child, input.width),
    before: flow.floats,
    floats: layout.floats,
  };
  return { record, layout };
}

function layoutAt(
  flow: Flow,
  child: Box,
  y: number,
  token: BreakToken | null,
  early: EarlyBreak | null,
): Beside {
  if (flow.floats.areas.length > 0 && standsApart(child))
    return layoutBeside(flow, child, y, token, early);
  const space = childSpace(flow, child, y);
  const layout = flow.context.layout(child, space, token, early);
  const x = flow.input.left + inlineOffset(child, layout.fragment.width, space);
  return { x, y, space, layout };
}

function fits(flow: Flow, { record, layout }: Attempt): boolean {
  return layout.token === null && !overflows(flow, record);
}

/** What is placed, with as much of its notes as must stand on this page, takes more than there is. */
function overflows({ context }: Flow, { placed: { fragment }, space }: PlacedChild): boolean {
  const needed = fragment.height + leastRoom(calledIn(fragment, space, context), space, context);
  return needed > space.room + tolerance;
}

function keep(flow: Flow, { record, layout }: Attempt, between: Between): null {
  if (flow.filled)
    remember(flow, { index: record.index, nested: null, appeal: appealBefore(flow, between) });
  if (layout.best) {
    const appealInside = Math.min(layout.best.appeal, appealOf(flow)) as Appeal;
    remember(flow, { index: record.index, nested: layout.best, appeal: appealInside });
  }
  place(flow, record);
  return null;
}

function remember(flow: Flow, candidate: EarlyBreak): void {
  if (flow.best === null || candidate.appeal >= flow.best.appeal) flow.best = candidate;
}

function appealOf({ input }: Flow): Appeal {
  return avoidsInside(input.box) ? appeal.avoid : appeal.perfect;
}

function appealBefore(flow: Flow, between: Between): Appeal {
  return between.type === 'avoid' ? appeal.avoid : appealOf(flow);
}

/** The child does not fit: break inside it, before it, or at the best place passed. */
function breakAt(flow: Flow, attempt: Attempt, between: Between): FlowResult | null {
  const { record, layout } = attempt;
  const inside =
    layout.token === null || overflows(flow, record) ? -1 : Math.min(layout.appeal, appealOf(flow));
  const before = flow.filled ? appealBefore(flow, between) : -1;
  const passed = flow.best?.appeal ?? -1;
  if (inside >= 0 && inside >= before && inside >= passed)
    return stopInside(flow, record, layout, inside as Appeal);
  if (before >= 0 && before >= passed) return stopBefore(flow, record.index, before as Appeal);
  if (flow.best) return stopEarlier(flow, flow.best);
  if (!record.space.atTop) return stopAgain(flow, record);
  return overflow(flow, attempt);
}

/** Even an empty page cannot hold it: it sticks out rather than be lost. */
function overflow(flow: Flow, { record, layout }: Attempt): FlowResult | null {
  if (layout.token) return stopInside(flow, record, layout, appeal.lastResort);
  place(flow, record);
  return null;
}
