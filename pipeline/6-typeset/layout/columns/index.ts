import type { BlockBox } from '../../boxes/types.ts';
import type { Context } from '../context.ts';
import { calledIn } from '../footnotes/calls.ts';
import { spaceAfter } from '../footnotes/room.ts';
import {
  blockWidth,
  borderBoxHeight,
  type Edges,
  edgesOf,
  inlineOffset,
  marginsOf,
} from '../sizes.ts';
import { tolerance } from '../tolerance.ts';
import {
  appeal,
  type BreakToken,
  type Layout,
  type Placed,
  type Rule,
  type Space,
} from '../types.ts';
import { type ColumnGrid, columnGrid, columnLeft, spansColumns } from './geometry.ts';
import { type ColumnRow, layoutRow } from './row.ts';

/** A container in the making: rows of columns and what spans them, one below the other. */
interface Stack {
  readonly box: BlockBox;
  readonly edges: Edges;
  readonly inner: number;
  readonly grid: ColumnGrid;
  readonly space: Space;
  readonly context: Context;
  readonly placed: Placed[];
  readonly rules: Rule[];
  y: number;
}

/** Where the content of a container stops on this page; null: it is complete. */
type Stop = Omit<BreakToken, 'consumed'> | null;

/** A container of columns: CSS Multi-column 1. Of its children those that span part the rows. */
export function layoutColumns(
  box: BlockBox,
  space: Space,
  token: BreakToken | null,
  context: Context,
): Layout {
  const width = blockWidth(box, space);
  const edges = edgesOf(box.style, space.width);
  const inner = Math.max(width - edges.left - edges.right, 0);
  const grid = columnGrid(box.style, inner);
  const y = token === null ? edges.top : 0;
  const stack: Stack = { box, edges, inner, grid, space, context, placed: [], rules: [], y };
  const stop = stackRows(stack, token);

  const content = stack.y + (stop ? 0 : edges.bottom);
  const consumed = token?.consumed ?? 0;
  const height = stop
    ? content
    : Math.max(borderBoxHeight(content + consumed, box.style, space) - consumed, content);
  return {
    fragment: {
      box,
      width,
      height,
      children: stack.placed,
      lines: [],
      rules: stack.rules,
      first: token === null,
      last: stop === null,
      repeated: false,
    },
    token: stop && { ...stop, consumed: consumed + height },
    appeal: stop && stack.placed.length === 0 ? appeal.lastResort : appeal.perfect,
    best: null,
  };
}

function stackRows(stack: Stack, token: BreakToken | null): Stop {
  const { children } = stack.box;
  let from = token;
  for (let index = token?.index ?? 0; index < children.length; ) {
    const spans = spansColumns(children[index]!);
    const end = spans ? index + 1 : rowEnd(stack.box, index);
    const stop = spans ? addSpanner(stack, index, from) : addRow(stack, index, end, from);
    if (stop) return stop;
    from = null;
    index = end;
  }
  return null;
}

function rowEnd({ children }: BlockBox, from: number): number {
  const next = children.findIndex((child, index) => index > from && spansColumns(child));
  return next < 0 ? children.length : next;
}

/** The room there is for what comes next, after the notes called so far. */
function roomBelow({ space, placed, y, edges, context }: Stack): Space {
  const calls = placed.flatMap(({ fragment }) => calledIn(fragment, space, context));
  const after = spaceAfter(calls, space, context);
  const atTop = space.atTop && placed.length === 0;
  return {
    ...after,
    room: after.room - y - edges.bottom,
    page: space.page - edges.bottom,
    atTop,
    among: undefined,
    forcedWidth: null,
  };
}

function addRow(stack: Stack, index: number, end: number, from: BreakToken | null): Stop {
  const { box, grid, context } = stack;
  const start = from?.child ?? startAt(index, from, box);
  const row = layoutRow({ box, end, token: start }, grid, roomBelow(stack), context);
  if (row.token && row.columns.length === 0) return startAgain(stack, index, from);
  placeRow(stack, row);
  if (row.token === null) return null;
  const { forced, page, flowEnded } = row.token;
  // Only floats are left of it: they wait for the rest of the same row.
  const goesOn = flowEnded ? end - 1 : row.token.index;
  return { index: goesOn, child: row.token, forced, page };
}

/** After what spans the columns, margins are kept as after a forced break. */
function startAt(index: number, from: BreakToken | null, box: BlockBox): BreakToken | null {
  if (index === 0) return null;
  const forced = from ? from.forced : 'column';
  return { index, child: null, consumed: 0, forced, page: box.style.page };
}

/** Nothing of the row found room: it begins on the next page, with the heading that spans it. */
function startAgain({ box, placed }: Stack, index: number, from: BreakToken | null): Stop {
  const { page } = box.style;
  if (from) return { index: from.index, child: from.child, forced: null, page };
  const heading = box.children[index - 1];
  const stays = heading?.style.breakAfter.startsWith('avoid') && placed.length > 1;
  if (!stays) return { index, child: null, forced: null, page };
  placed.pop();
  return { index: index - 1, child: null, forced: null, page };
}

function placeRow(stack: Stack, row: ColumnRow): void {
  const { box, edges, grid, y } = stack;
  row.columns.forEach((fragment, index) => {
    const x = edges.left + columnLeft(grid, index, box.style);
    stack.placed.push({ x, y, fragment });
    if (index > 0 && box.style.columnRuleWidth > 0) stack.rules.push(ruleOf(stack, x, row.height));
  });
  stack.y += row.height;
}

/** CSS Multi-column 1, section 4: between columns that both have content. */
function ruleOf({ box: { style }, grid, y }: Stack, x: number, height: number): Rule {
  const { columnRuleWidth: width } = style;
  const middle = style.direction === 'rtl' ? x + grid.width + grid.gap / 2 : x - grid.gap / 2;
  return {
    x: middle - width / 2,
    y,
    width,
    height,
    style: style.columnRuleStyle,
    color: style.columnRuleColor,
  };
}

/** CSS Multi-column 1, section 6: a box over the whole width, between rows of columns. */
function addSpanner(stack: Stack, index: number, from: BreakToken | null): Stop {
  const { box, inner, context } = stack;
  const child = box.children[index]!;
  const below = roomBelow(stack);
  const margins = marginsOf(child.style, inner);
  const top = from?.child || stack.placed.length === 0 ? 0 : margins.top;
  const space: Space = { ...below, width: inner, height: null, room: below.room - top };
  const layout = context.layout(child, space, from?.child ?? null, null);
  const { fragment } = layout;
  const fits = layout.token === null && fragment.height <= space.room + tolerance;
  const { page } = box.style;
  const waits = layout.token === null || layout.appeal === appeal.lastResort;
  if (!fits && !below.atTop && waits) {
    const { child: token = null } = from ?? {};
    return { index, child: token, forced: null, page };
  }
  const x = stack.edges.left + inlineOffset(child, fragment.width, space);
  stack.placed.push({ x, y: stack.y + top, fragment });
  stack.y += top + fragment.height + (layout.token ? 0 : margins.bottom);
  if (layout.token) return { index, child: layout.token, forced: layout.token.forced, page };
  return null;
}
