import type { Box, RowsBox, TableBox } from '../boxes/types.ts';
import type { Context } from './context.ts';
import { type FlowResult, flowChildren } from './flow.ts';
import { inlineOffset, marginsOf } from './sizes.ts';
import { type MeasuredTable, measureTable, tableEdges } from './table-grid.ts';
import type { BreakToken, EarlyBreak, Fragment, Layout, Placed, Space } from './types.ts';

/** A header higher than this share of a page is not repeated. */
const repeatLimit = 0.4;

/** A table: captions, then header, rows and footer; header and footer on each page it takes. */
export function layoutTable(
  box: TableBox,
  space: Space,
  token: BreakToken | null,
  early: EarlyBreak | null,
  context: Context,
): Layout {
  const table = measureTable(box, space, context);
  const edges = tableEdges(box, space.width);
  const starts = token === null;
  const captions = placeCaptions(box, table, space, context);
  const above = starts ? stack(captions.top, 0) : stack([], 0);

  const header = stackRows(table.header, above.end + (starts ? edges.top : 0), context, !starts);
  const headerHeight = header.end - above.end;
  const repeats = starts || headerHeight <= space.page * repeatLimit;
  const top = repeats ? header : stack([], above.end);
  const footer = stackRows(table.footer, 0, context, false);
  const below = stack(captions.bottom, 0);

  const flow = flowChildren(
    {
      box,
      children: table.body,
      left: 0,
      top: top.end,
      bottom: edges.bottom + footer.end + below.end,
      width: table.grid.width,
      height: null,
      collapsesTop: false,
      collapsesBottom: false,
      space,
    },
    token,
    early,
    context,
  );
  return assemble(
    box,
    table,
    flow,
    { above: above.placed, header: top.placed, footer, below },
    token,
  );
}

interface Parts {
  readonly above: readonly Placed[];
  readonly header: readonly Placed[];
  readonly footer: { readonly placed: readonly Placed[]; readonly end: number };
  readonly below: { readonly placed: readonly Placed[]; readonly end: number };
}

function assemble(
  box: TableBox,
  table: MeasuredTable,
  flow: FlowResult,
  parts: Parts,
  token: BreakToken | null,
): Layout {
  const last = flow.stop === null;
  const edges = last ? tableEdges(box, table.available).bottom : 0;
  const footerAt = flow.end;
  const belowAt = footerAt + parts.footer.end + edges + (last ? gapBelow(table) : 0);
  const height = last ? belowAt + parts.below.end : belowAt;
  const fragment: Fragment = {
    box,
    width: table.grid.width,
    height,
    children: [
      ...parts.above,
      ...parts.header,
      ...flow.children,
      ...shift(parts.footer.placed, footerAt, !last),
      ...(last ? shift(parts.below.placed, belowAt, false) : []),
    ],
    lines: [],
    rules: [],
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
function stack(items: readonly Placed[], top: number): { placed: Placed[]; end: number } {
  let y = top;
  const placed = items.map((item) => {
    const margins = marginsOf(item.fragment.box.style, item.fragment.width);
    const at = { ...item, y: y + margins.top };
    y = at.y + item.fragment.height + margins.bottom;
    return at;
  });
  return { placed, end: y };
}

function stackRows(rows: readonly RowsBox[], top: number, context: Context, repeated: boolean) {
  let y = top;
  const placed = rows.map((row): Placed => {
    const room = Number.POSITIVE_INFINITY;
    const space: Space = {
      width: row.grid.width,
      height: null,
      room,
      page: room,
      atTop: true,
      forcedWidth: null,
    };
    const { fragment } = context.layout(row, space, null, null);
    const item = { x: 0, y, fragment: { ...fragment, repeated } };
    y += fragment.height;
    return item;
  });
  return { placed, end: y };
}
