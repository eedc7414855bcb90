import type { Box, BoxTree } from '../boxes/types.ts';
import { startPage } from '../layout/breaks.ts';
import type { Context } from '../layout/context.ts';
import { notesIn } from '../layout/footnotes/calls.ts';
import { reserved } from '../layout/footnotes/room.ts';
import { edgesOf, marginsOf } from '../layout/sizes.ts';
import { tolerance } from '../layout/tolerance.ts';
import {
  appeal,
  type BreakToken,
  type Layout,
  type NoteRoom,
  type Space,
} from '../layout/types.ts';
import type { PageContext, PageStyle, StyledDocument } from '../style/types.ts';
import { withPageFloats } from './float-page.ts';
import { type Foot, layoutNotes, noteRoom } from './footnote-area.ts';
import { noNotes, type WaitingNotes } from './note-stack.ts';
import { type FloatStack, noPageFloats, type WaitingFloat } from './page-floats.ts';
import type { Area, LaidOutPage } from './types.ts';

/** More pages than any pack has: a guard against layout that does not advance. */
export const pageLimit = 20_000;

/** Where a page begins. */
interface Start {
  /** Where the flow goes on; null: it begins, or has ended. */
  readonly token: BreakToken | null;
  readonly ended: boolean;
  /** The page's name where the flow has ended: that of the page before. */
  readonly name: string;
  /** What other pages called and could not hold. */
  readonly waiting: WaitingNotes;
  readonly floats: readonly WaitingFloat[];
}

/** Lays the document out page by page until nothing is left: CSS Paged Media 3, section 3. */
export function layoutPages(
  tree: BoxTree,
  styled: StyledDocument,
  context: Context,
): LaidOutPage[] {
  const pages: LaidOutPage[] = [];
  const first = styled.style(styled.root).direction === 'ltr' ? 'right' : 'left';
  let start: Start = {
    token: null,
    ended: false,
    name: startPage(tree.root),
    waiting: noNotes,
    floats: [],
  };
  do {
    const index = pages.length;
    const side = index % 2 === 0 ? first : first === 'right' ? 'left' : 'right';
    const { page, next } = layoutPage(tree, styled, start, index, side, context);
    pages.push(page);
    start = next;
  } while (!isDone(start) && pages.length < pageLimit);
  return pages;
}

function isDone({ ended, waiting, floats }: Start): boolean {
  return ended && waiting.boxes.length === 0 && floats.length === 0;
}

function layoutPage(
  tree: BoxTree,
  styled: StyledDocument,
  start: Start,
  index: number,
  side: 'left' | 'right',
  context: Context,
): { page: LaidOutPage; next: Start } {
  const { token, ended, waiting, floats } = start;
  const pauses = isForcedAway(token, side);
  const blank = pauses && waiting.boxes.length === 0 && floats.length === 0;
  const name = token?.page ?? start.name;
  const style = styled.page({ index: index + 1, name, side, blank } satisfies PageContext);
  const area = contentArea(style);
  const set = (stack: FloatStack, flows: boolean): Sheet =>
    layoutSheet(tree, start, style, area, stack, flows && !pauses && !ended, context);
  const contents = ({ flow, foot }: Sheet) => [
    flow?.fragment ?? null,
    foot?.placed?.fragment ?? null,
  ];
  const page = tree.floated
    ? withPageFloats(floats, area, set, contents, context)
    : { sheet: set(noPageFloats, true), stack: noPageFloats, waiting: [] };
  const { flow, foot } = page.sheet;
  return {
    page: {
      index,
      style,
      name,
      side,
      fragment: flow?.fragment ?? null,
      area,
      ...stacked(page, area, marginsOf(style.footnoteArea, area.width).top),
    },
    next: {
      token: flow ? flow.token : token,
      ended: ended || (flow !== null && flow.token === null),
      name,
      waiting: foot?.waiting ?? waiting,
      floats: page.waiting,
    },
  };
}

/** Flow and notes of a page. */
interface Sheet {
  readonly flow: Layout | null;
  readonly foot: Foot | null;
}

/** In the room that floats of the page leave. */
function layoutSheet(
  tree: BoxTree,
  { token, waiting }: Start,
  style: PageStyle,
  page: Area,
  stack: FloatStack,
  flows: boolean,
  context: Context,
): Sheet {
  const area = { ...page, height: page.height - stack.top - stack.bottom };
  const isFull = stack.placed.length > 0 && area.height < tolerance;
  const room = tree.noted && !isFull ? noteRoom(style.footnoteArea, area, waiting, context) : null;
  const beside = stack.placed.length > 0;
  const flow = flows ? layoutFlow(tree, area, room, token, beside, context) : null;
  const own = flow ? [flow.fragment] : [];
  const fragments = [...own, ...stack.placed.map(({ at }) => at.fragment)];
  const called = tree.noted ? fragments.flatMap((each) => notesIn(each, context)) : [];
  if (room === null) {
    const boxes = [...waiting.boxes, ...inOrder(called)];
    return { flow, foot: isFull ? { placed: null, waiting: { ...waiting, boxes } } : null };
  }
  const sheet = { style: style.footnoteArea, page: area, flow };
  return { flow, foot: layoutNotes(inOrder(called), waiting, room, sheet, context) };
}

/** Notes stand below the floats at the foot of the page, with the margin above them. */
function stacked(
  { sheet: { foot }, stack }: { readonly sheet: Sheet; readonly stack: FloatStack },
  { height }: Area,
  margin: number,
): Pick<LaidOutPage, 'top' | 'floats' | 'notes'> {
  const { top, bottom, placed } = stack;
  const notes = foot?.placed ?? null;
  const lift = notes === null ? 0 : height - top - bottom - notes.y + margin;
  return {
    top,
    floats: placed.map(({ side, at }) => (side === 'top' ? at : { ...at, y: at.y - lift })),
    notes: notes && { ...notes, y: notes.y + top + bottom },
  };
}

/** By their place in the document, as they are numbered: calls may stand side by side. */
function inOrder(notes: readonly Box[]): Box[] {
  return notes.toSorted((a, b) => (a.element?.order ?? 0) - (b.element?.order ?? 0));
}

/** Null where what is left of notes, or floats, leave the page no room for the flow. */
function layoutFlow(
  { root }: BoxTree,
  area: Area,
  notes: NoteRoom | null,
  token: BreakToken | null,
  beside: boolean,
  context: Context,
): Layout | null {
  const layout = context.layout(root, pageSpace(area, notes, beside), token, null);
  const placedNothing = layout.token !== null && layout.appeal === appeal.lastResort;
  const others = beside || (notes !== null && notes.used > 0);
  return others && placedNothing ? null : layout;
}

/** A break to a left or right page leaves the page between empty: section 3.4. */
function isForcedAway(token: BreakToken | null, side: 'left' | 'right'): boolean {
  const forced = token && forcedOf(token);
  return (forced === 'left' || forced === 'right') && forced !== side;
}

function forcedOf(token: BreakToken): BreakToken['forced'] {
  return token.child ? forcedOf(token.child) : token.forced;
}

/** The page area: what margins, borders and padding of the page box leave. */
function contentArea({ width, height, style }: PageStyle): Area {
  const margins = marginsOf(style, width);
  const edges = edgesOf(style, width);
  const x = margins.left + edges.left;
  const y = margins.top + edges.top;
  return {
    x,
    y,
    width: Math.max(width - x - margins.right - edges.right, 0),
    height: Math.max(height - y - margins.bottom - edges.bottom, 0),
  };
}

/** Where notes go on, the flow may wait for the next page rather than stick out of this one. */
function pageSpace({ width, height }: Area, notes: NoteRoom | null, beside: boolean): Space {
  const left = notes && notes.used > 0 ? reserved(notes.area, notes.used) : 0;
  return {
    width,
    height,
    room: height - left,
    page: height,
    atTop: left === 0 && !beside,
    notes,
    forcedWidth: null,
  };
}
