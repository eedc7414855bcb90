import type { Box, BoxTree } from '../boxes/types.ts';
import { startPage } from '../layout/breaks.ts';
import type { Context } from '../layout/context.ts';
import { notesIn } from '../layout/footnotes/calls.ts';
import { reserved } from '../layout/footnotes/room.ts';
import { edgesOf, marginsOf } from '../layout/sizes.ts';
import {
  appeal,
  type BreakToken,
  type Layout,
  type NoteRoom,
  type Space,
} from '../layout/types.ts';
import type { PageContext, PageStyle, StyledDocument } from '../style/types.ts';
import { layoutNotes, noteRoom } from './footnote-area.ts';
import { noNotes, type WaitingNotes } from './note-stack.ts';
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

function isDone({ ended, waiting }: Start): boolean {
  return ended && waiting.boxes.length === 0;
}

function layoutPage(
  tree: BoxTree,
  styled: StyledDocument,
  start: Start,
  index: number,
  side: 'left' | 'right',
  context: Context,
): { page: LaidOutPage; next: Start } {
  const { token, ended, waiting } = start;
  const pauses = isForcedAway(token, side);
  const blank = pauses && waiting.boxes.length === 0;
  const name = token?.page ?? start.name;
  const style = styled.page({ index: index + 1, name, side, blank } satisfies PageContext);
  const area = contentArea(style);
  const room = tree.noted ? noteRoom(style.footnoteArea, area, waiting, context) : null;
  const flow = pauses || ended ? null : layoutFlow(tree, area, room, token, context);
  const called = room && flow ? inOrder(notesIn(flow.fragment, context)) : [];
  const sheet = { style: style.footnoteArea, page: area, flow };
  const foot = room && layoutNotes(called, waiting, room, sheet, context);
  return {
    page: {
      index,
      style,
      name,
      side,
      fragment: flow?.fragment ?? null,
      notes: foot?.placed ?? null,
      area,
    },
    next: {
      token: flow ? flow.token : token,
      ended: ended || (flow !== null && flow.token === null),
      name,
      waiting: foot?.waiting ?? noNotes,
    },
  };
}

/** By their place in the document, as they are numbered: calls may stand side by side. */
function inOrder(notes: readonly Box[]): Box[] {
  return notes.toSorted((a, b) => (a.element?.order ?? 0) - (b.element?.order ?? 0));
}

/** Null where what is left of notes leaves the page no room for the flow. */
function layoutFlow(
  { root }: BoxTree,
  area: Area,
  notes: NoteRoom | null,
  token: BreakToken | null,
  context: Context,
): Layout | null {
  const layout = context.layout(root, pageSpace(area, notes), token, null);
  const placedNothing = layout.token !== null && layout.appeal === appeal.lastResort;
  return notes && notes.used > 0 && placedNothing ? null : layout;
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
function pageSpace({ width, height }: Area, notes: NoteRoom | null): Space {
  const left = notes && notes.used > 0 ? reserved(notes.area, notes.used) : 0;
  return {
    width,
    height,
    room: height - left,
    page: height,
    atTop: left === 0,
    notes,
    forcedWidth: null,
  };
}
