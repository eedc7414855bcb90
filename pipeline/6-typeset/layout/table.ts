import type { Box, RowsBox, TableBox } from '../boxes/types.ts';
import { type Context, wholeSpace } from './context.ts';
import { flowChildren } from './flow.ts';
import type { FlowResult } from './flow-types.ts';
import { calledIn } from './footnotes/calls.ts';
import { inlineOffset, marginsOf } from './sizes.ts';
import { type MeasuredTable, measureTable } from './table-grid.ts';
import { tableRules } from './table-rules.ts';
import type { BreakToken, EarlyBreak, Fragment, Layout, Placed, Space } from './types.ts';

/** What stands around the rows may take this share of a page; more runs with the rows. */
const surroundLimit = 0.5;

/** A table: captions, then header, rows and footer; header and footer on each page it takes. */
export function layoutTable(
  box: TableBox,
  space: Space,
  token: BreakToken | null,
  early: EarlyBreak | null,
  context: Context,
): Layout {
  const table = measureTable(box, space, context);
  const parts = partsOf(box, table, space, context);
  const unrepeated = token?.unrepeated ?? parts.height > space.page * surroundLimit;
  const layout = unrepeated
    ? layoutRunning(box, table, space, token, early, context)
    : layoutSurrounded(box, table, parts, space, token, early, context);
  return { ...layout, token: layout.token && { ...layout.token, unrepeated } };
}

function layoutSurrounded(
  box: TableBox,
  table: MeasuredTable,
  parts: Parts,
  space: Space,
  token: BreakToken | null,
  early: EarlyBreak | null,
  context: Context,
): Layout {
  const { edges } = table;
  const starts = token === null;
  const above = starts ? parts.above : nothing;
  const headerAt = above.end + (starts ? edges.top : 0);
  const flow = flowChildren(
    {
      ...flowBox(box, table, space),
      children: table.body,
      calls: calledAbove([...above.placed, ...(starts ? parts.header.placed : [])], space, context),
      top: headerAt + parts.header.end,
      bottom: edges.bottom + parts.footer.end + gapBelow(table) + parts.below.end,
    },
    token,
    early,
    context,
  );
  const header = shift(parts.header.placed, headerAt, !starts);
  return assemble(box, table, flow, { ...parts, above, header: { placed: header, end: 0 } }, token);
}

function calledAbove(placed: readonly Placed[], space: Space, context: Context): Box[] {
  return placed.flatMap(({ fragment }) => calledIn(fragment, space, context));
}

/** Captions, header and footer too high to stand on each page are rows like the others. */
function layoutRunning(
  box: TableBox,
  table: MeasuredTable,
  space: Space,
  token: BreakToken | null,
  early: EarlyBreak | null,
  context: Context,
): Layout {
  const { edges } = table;
  const captions = (side: 'top' | 'bottom') =>
    box.captions.filter((caption) => caption.side === side).map((caption) => caption.box);
  const children = [
    ...captions('top'),
    ...table.header,
    ...table.body,
    ...table.footer,
    ...captions('bottom'),
  ];
  const top = token === null ? edges.top : 0;
  const input = { ...flowBox(box, table, space), children, top, bottom: edges.bottom };
  const flow = flowChildren(input, token, early, context);
  const none = { above: nothing, header: nothing, footer: nothing, below: nothing, height: 0 };
  return assemble(box, table, flow, none, token);
}

function flowBox(box: TableBox, table: MeasuredTable, space: Space) {
  return {
    box,
    left: 0,
    width: table.grid.width,
    height: null,
    collapsesTop: false,
    collapsesBottom: false,
    space,
  };
}

interface Stack {
  readonly placed: readonly Placed[];
  readonly end: number;
}

const nothing: Stack = { placed: [], end: 0 };

/** What stands around the rows, each part from 0 down. */
interface Parts {
  readonly above: Stack;
  readonly header: Stack;
  readonly footer: Stack;
  readonly below: Stack;
  readonly height: number;
}

function partsOf(box: TableBox, table: MeasuredTable, space: Space, context: Context): Parts {
  const captions = placeCaptions(box, table, space, context);
  const above = stack(captions.top);
  const header = stackRows(table.header, context);
  const footer = stackRows(table.footer, context);
  const below = stack(captions.bottom);
  return { above, header, footer, below, height: above.end + header.end + footer.end + below.end };
}

function assemble(
  box: TableBox,
  table: MeasuredTable,
  flow: FlowResult,
  parts: Parts,
  token: BreakToken | null,
): Layout {
  const last = flow.stop === null;
  const edges = last ? table.edges.bottom : 0;
  const footerAt = flow.end;
  const belowAt = footerAt + parts.footer.end + edges + (last ? gapBelow(table) : 0);
  const height = last ? belowAt + parts.below.end : belowAt;
  const children = [
    ...parts.above.placed,
    ...parts.header.placed,
    ...flow.children,
    ...shift(parts.footer.placed, footerAt, !last),
    ...(last ? shift(parts.below.placed, belowAt, false) : []),
  ];
  const fragment: Fragment = {
    box,
    width: table.grid.width,
    height,
    children,
    lines: [],
    rules: tableRules(table.grid, children),
    first: token === null,
    last,
    repeated: false,
  };
  const consumed = (token?.consumed ?? 0) + height;
  return {
    fragment,
    token: flow.stop && { ...flow.stop, consumed },
    appeal: flow.appeal,
    best: last ? flow.best : null,
  };
}

function gapBelow({ grid }: MeasuredTable): number {
  return grid.borders ? 0 : grid.rowGap;
}

function shift(placed: readonly Placed[], y: number, repeated: boolean): Placed[] {
  return placed.map((item) => ({
    ...item,
    y: item.y + y,
    fragment: { ...item.fragment, repeated },
  }));
}

/** Captions are as wide as the table at least, and as the containing block where it is narrow. */
function placeCaptions(box: TableBox, table: MeasuredTable, space: Space, context: Context) {
  const place = (caption: Box): Placed => {
    const own = {
      ...space,
      width: Math.max(table.grid.width, 0),
      room: Number.POSITIVE_INFINITY,
      forcedWidth: null,
    };
    const { fragment } = context.layout(caption, own, null, null);
    return { x: inlineOffset(caption, fragment.width, own), y: 0, fragment };
  };
  const onSide = (side: 'top' | 'bottom') =>
    box.captions.filter((caption) => caption.side === side).map((caption) => place(caption.box));
  return { top: onSide('top'), bottom: onSide('bottom') };
}

/** One below the other with their margins. */
function stack(items: readonly Placed[]): Stack {
  let y = 0;
  const placed = items.map((item) => {
    const margins = marginsOf(item.fragment.box.style, item.fragment.width);
    const at = { ...item, y: y + margins.top };
    y = at.y + item.fragment.height + margins.bottom;
    return at;
  });
  return { placed, end: y };
}

function stackRows(rows: readonly RowsBox[], context: Context): Stack {
  let y = 0;
  const placed = rows.map((row): Placed => {
    const { fragment } = context.layout(row, wholeSpace(row.grid.width, null, null), null, null);
    const item = { x: 0, y, fragment };
    y += fragment.height;
    return item;
  });
  return { placed, end: y };
}
