import { startPage } from './breaks.ts';
import type { Flow, FlowResult, PlacedChild } from './flow-types.ts';
import { calledIn } from './footnotes/calls.ts';
import { lengthOf } from './margins.ts';
import { type Appeal, appeal, type EarlyBreak, type Layout, type Placed } from './types.ts';

/** A child has its place: what follows stands below it. */
export function place(flow: Flow, record: PlacedChild): void {
  flow.records.push(record);
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

export function stopBefore(flow: Flow, index: number, how: Appeal): FlowResult {
  const next = flow.input.children[index];
  if (next === undefined) return finish(flow);
  return result(flow, { index, child: null, forced: null, page: startPage(next) }, how);
}

export function stopForced(
  flow: Flow,
  index: number,
  forced: 'page' | 'left' | 'right',
): FlowResult {
  const page = startPage(flow.input.children[index]!);
  return result(flow, { index, child: null, forced, page }, appeal.perfect);
}

/** Takes back what was placed after an earlier break. */
export function stopEarlier(flow: Flow, early: EarlyBreak): FlowResult {
  const at = flow.records.findIndex(({ index }) => index === early.index);
  const record = flow.records[at];
  flow.records.length = Math.max(at, 0);
  const last = flow.records.at(-1);
  flow.y = last ? last.placed.y + last.placed.fragment.height : flow.input.top;
  if (early.nested === null || record === undefined)
    return stopBefore(flow, early.index, early.appeal);
  const child = flow.input.children[early.index]!;
  const layout = flow.context.layout(child, record.space, record.token, early.nested);
  const placed = { ...record.placed, fragment: layout.fragment };
  return stopInside(flow, { ...record, placed }, layout, early.appeal);
}

function result(flow: Flow, stop: FlowResult['stop'], how: Appeal): FlowResult {
  return {
    children: placedOf(flow),
    end: flow.y,
    stop,
    appeal: how,
    best: null,
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
    calls: flow.calls,
  };
}

function placedOf({ records }: Flow): Placed[] {
  return records.map(({ placed }) => placed);
}
