import { layoutArtifact } from '../boxes/structure/index.ts';
import type { BlockBox, Box } from '../boxes/types.ts';
import { type Context, wholeSpace } from '../layout/context.ts';
import { notesIn } from '../layout/footnotes/calls.ts';
import { measureNote } from '../layout/footnotes/measure.ts';
import { definite, edgesOf, marginsOf } from '../layout/sizes.ts';
import type { BreakToken, Fragment, Layout, NoteArea, NoteRoom, Placed } from '../layout/types.ts';
import type { ComputedStyle } from '../style/types.ts';
import { type NoteStack, type StackRoom, stackNotes, type WaitingNotes } from './note-stack.ts';
import type { Area } from './types.ts';

/** The footnote area of a page and what waits for it: CSS GCPM 3, section 2.2. */
export function noteRoom(
  style: ComputedStyle,
  page: Area,
  waiting: WaitingNotes,
  context: Context,
): NoteRoom {
  const margins = marginsOf(style, page.width);
  const edges = edgesOf(style, page.width);
  const around = margins.top + edges.top + edges.bottom + margins.bottom;
  const most = style.maxHeight === 'none' ? null : definite(style.maxHeight, page.height);
  const area: NoteArea = {
    width: Math.max(page.width - margins.left - edges.left - edges.right - margins.right, 0),
    around,
    limit: most === null ? page.height : Math.min(around + most, page.height),
  };
  return { area, used: waitingHeight(waiting, area, context) };
}

/** Counted no further than a page can hold. */
function waitingHeight({ boxes, token }: WaitingNotes, area: NoteArea, context: Context): number {
  let height = 0;
  for (const [index, box] of boxes.entries()) {
    if (height > area.limit) break;
    const begun = index === 0 && token !== null;
    const left = begun
      ? context.layout(box, wholeSpace(area.width, null, null), token, null)
      : null;
    height += left?.fragment.height ?? measureNote(box, area, context).full;
  }
  return height;
}

/** The notes of a page, and what they leave to the next. */
export interface Foot {
  readonly placed: Placed | null;
  readonly waiting: WaitingNotes;
}

/**
 * Sets the notes that wait and those called on the page at the foot of it, as far as the flow
 * leaves room. What does not fit waits for the next page; on a page without flow something always
 * fits.
 */
export function layoutNotes(
  called: readonly Box[],
  waiting: WaitingNotes,
  { area }: NoteRoom,
  { style, page, flow }: { style: ComputedStyle; page: Area; flow: Layout | null },
  context: Context,
): Foot {
  const left = flow ? Math.min(page.height - endOf(flow.fragment), area.limit) : page.height;
  const room = { area, height: left - area.around, alone: flow === null };
  const boxes = [...waiting.boxes, ...called];
  const stack = withInner(boxes, waiting.token, room, context);
  if (stack.placed.length === 0) return { placed: null, waiting: stack.waiting };
  const fragment = areaFragment(style, page, area, stack);
  const below = marginsOf(style, page.width).bottom;
  const x = marginsOf(style, page.width).left;
  return {
    placed: { x, y: page.height - below - fragment.height, fragment },
    waiting: stack.waiting,
  };
}

/** Where the flow ends: a margin below its last block ends with the page. */
function endOf({ box, width, children, height }: Fragment): number {
  const end = Math.max(0, ...children.map(({ y, fragment }) => y + fragment.height));
  return box.type === 'block' ? end + edgesOf(box.style, width).bottom : height;
}

/** A note that a note calls stands after that one, once the call is on the page. */
function withInner(
  boxes: readonly Box[],
  token: BreakToken | null,
  room: StackRoom,
  context: Context,
): NoteStack {
  const stack = stackNotes(boxes, token, room, context);
  const known = new Set(boxes);
  const all = boxes.flatMap((box, index) => {
    const fragment = stack.placed[index]?.fragment;
    const inner = fragment ? notesIn(fragment, context).filter((note) => !known.has(note)) : [];
    return [box, ...inner];
  });
  return all.length === boxes.length ? stack : withInner(all, token, room, context);
}

/** The area itself: a box of the page, so it is whole on each. CSS GCPM 3, section 2.2. */
function areaFragment(
  style: ComputedStyle,
  page: Area,
  area: NoteArea,
  { placed, height }: NoteStack,
): Fragment {
  const edges = edgesOf(style, page.width);
  const moved = placed.map((note) => ({ ...note, x: note.x + edges.left, y: note.y + edges.top }));
  return {
    box: areaBox(style),
    width: edges.left + area.width + edges.right,
    height: edges.top + height + edges.bottom,
    children: moved,
    lines: [],
    rules: [],
    first: true,
    last: true,
    repeated: false,
  };
}

function areaBox(style: ComputedStyle): BlockBox {
  const base = { element: null, marks: null, marker: null, positioned: [] };
  return { ...base, type: 'block', style, tag: layoutArtifact, children: [] };
}
