import { type ForcedBreak, startPage } from './breaks.ts';
import type { Flow, FlowResult, PlacedChild } from './flow-types.ts';
import { calledIn } from './footnotes/calls.ts';
import { lengthOf } from './margins.ts';
import { type Appeal, appeal, type EarlyBreak, type Layout, type Placed } from './types.ts';

/** A child has its place: what follows stands below it. */
export function place(flow: Flow, record: PlacedChild): void {
  flow.records.push(record);
  flow.floats = record.floats ?? flow.floats;
  flow.y = record.placed.y + record.placed.fragment.height;
  flow.pending = record.bottom;
  flow.open = false;
  flow.filled = true;
  flow.calls.push(...calledIn(record.placed.fragment, record.space, flow.context));
}

export function stopInside(
  flow: Flow,
  record: PlacedChild,
  layout: Layout,
  how: Appeal,
): FlowResult {
  place(flow, record);
  if (layout.token === null) return stopBefore(flow, record.index + 1, how);
  const { forced, page } = layout.token;
  return result(
    flow,
    { index: record.index, child: layout.token, forced, page },
    forced ? appeal.perfect : how,
  );
}

export function stopBefore(flow: Flow, before: number, how: Appeal): FlowResult {
  const index = withFloatsBefore(flow, before);
  takeBack(flow, index);
  const next = flow.input.children[index];
  if (next === undefined) return finish(flow);
  return result(flow, { index, child: null, forced: null, page: startPage(next) }, how);
}

/** What found no room here, even if it began on an earlier page, goes on in the next. */
export function stopAgain(flow: Flow, { index, token }: PlacedChild): FlowResult {
  if (token === null) return stopBefore(flow, index, appeal.lastResort);
  const { forced, page } = token;
  return result(flow, { index, child: token, forced, page }, appeal.lastResort);
}

/** Floats go with what they stand before, where that leaves something on the page. */
function withFloatsBefore({ floated, records }: Flow, before: number): number {
  if (records.length === 0) return before;
  let index = before;
  while (floated.some((float) => float.index === index - 1)) index--;
  return index;
}

/** Takes back what was placed from a child on; gives the record of that child. */
function takeBack(flow: Flow, index: number): PlacedChild | undefined {
  const { records, floated } = flow;
  const at = records.findIndex((record) => record.index >= index);
  const float = floated.findIndex((record) => record.index >= index);
  const record = records[at];
  const first = [record, floated[float]]
    .filter((item) => item !== undefined)
    .toSorted((a, b) => a.index - b.index)[0];
  flow.floats = first?.before ?? flow.floats;
  if (at >= 0) records.length = at;
  if (float >= 0) floated.length = float;
  return record;
}

export function stopForced(flow: Flow, index: number, forced: ForcedBreak): FlowResult {
  const page = startPage(flow.input.children[index]!);
  return result(flow, { index, child: null, forced, page }, appeal.perfect);
}

/** Takes back what was placed after an earlier break. */
export function stopEarlier(flow: Flow, early: EarlyBreak): FlowResult {
  const record = takeBack(flow, early.index);
  const last = flow.records.at(-1);
  flow.y = last ? last.placed.y + last.placed.fragment.height : flow.input.top;
  if (early.nested === null || record === undefined)
    return stopBefore(flow, early.index, early.appeal);
  const child = flow.input.children[early.index]!;
  const layout = flow.context.layout(child, record.space, record.token, early.nested);
  const placed = { ...record.placed, fragment: layout.fragment };
  return stopInside(flow, { ...record, placed, floats: layout.floats }, layout, early.appeal);
}

function result(flow: Flow, stop: FlowResult['stop'], how: Appeal): FlowResult {
  return {
    children: placedOf(flow),
    end: flow.y,
    stop,
    appeal: how,
    best: null,
    floats: flow.floats,
    calls: flow.calls,
  };
}

export function finish(flow: Flow): FlowResult {
  const { collapsesBottom } = flow.input;
  const below = collapsesBottom || flow.open ? 0 : lengthOf(flow.pending);
  return {
    children: placedOf(flow),
    end: flow.y + below,
    stop: null,
    appeal: appeal.perfect,
    best: flow.best,
    floats: flow.floats,
    calls: flow.calls,
  };
}

/** In the order of the document, so that a float is drawn, and read, where it stands in it. */
function placedOf({ records, floated }: Flow): Placed[] {
  if (floated.length === 0) return records.map(({ placed }) => placed);
  return [...records, ...floated]
    .toSorted((a, b) => a.index - b.index)
    .flatMap(({ placed }) => (placed ? [placed] : []));
}
