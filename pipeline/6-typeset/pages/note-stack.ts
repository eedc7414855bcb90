import type { Box } from '../boxes/types.ts';
import { type Context, wholeSpace } from '../layout/context.ts';
import {
  bottomMargin,
  collapse,
  lengthOf,
  type Margin,
  noMargin,
  topMargin,
} from '../layout/margins.ts';
import { inlineOffset } from '../layout/sizes.ts';
import { tolerance } from '../layout/tolerance.ts';
import {
  type Appeal,
  appeal,
  type BreakToken,
  type Layout,
  type NoteArea,
  type Placed,
  type Space,
} from '../layout/types.ts';

/** Notes that earlier pages called and could not hold. */
export interface WaitingNotes {
  readonly boxes: readonly Box[];
  /** Where the first of them goes on; null: it has not begun. */
  readonly token: BreakToken | null;
}

export const noNotes: WaitingNotes = { boxes: [], token: null };

/** What the content box of a footnote area offers. pt. */
export interface StackRoom {
  readonly area: NoteArea;
  readonly height: number;
  /** Nothing else stands on the page: something has to be set. */
  readonly alone: boolean;
}

/** Notes one below the other, in the order of their boxes, and those that found no room. */
export interface NoteStack {
  readonly placed: readonly Placed[];
  readonly height: number;
  readonly waiting: WaitingNotes;
}

/** Sets notes down to the end of the room: what is left of them waits. */
export function stackNotes(
  boxes: readonly Box[],
  token: BreakToken | null,
  room: StackRoom,
  context: Context,
): NoteStack {
  const placed: Placed[] = [];
  let y = 0;
  let margin: Margin = noMargin;
  for (const [index, box] of boxes.entries()) {
    const from = index === 0 ? token : null;
    const top = index === 0 ? 0 : lengthOf(collapse(margin, topMargin(box, room.area.width)));
    const space = noteSpace(room, y + top, index === 0);
    const layout = context.layout(box, space, from, null);
    if (!isAccepted(layout, space, from)) return stack(placed, y, boxes.slice(index), from);
    const x = inlineOffset(box, layout.fragment.width, space);
    placed.push({ x, y: y + top, fragment: layout.fragment });
    y += top + layout.fragment.height;
    if (layout.token) return stack(placed, y, boxes.slice(index), layout.token);
    margin = bottomMargin(box, room.area.width);
  }
  return stack(placed, y, [], null);
}

function stack(
  placed: readonly Placed[],
  height: number,
  boxes: readonly Box[],
  token: BreakToken | null,
): NoteStack {
  return { placed, height, waiting: { boxes, token } };
}

function noteSpace({ area, height, alone }: StackRoom, y: number, first: boolean): Space {
  const space = wholeSpace(area.width, null, null);
  return { ...space, room: height - y, page: height, atTop: alone && first };
}

/** A note begins where it can be broken well, and goes on as soon as it can at all. */
function isAccepted(
  { fragment, token, appeal: how }: Layout,
  { room, atTop }: Space,
  from: BreakToken | null,
): boolean {
  if (atTop) return true;
  if (fragment.height > room + tolerance) return false;
  const least: Appeal = from === null ? appeal.avoid : appeal.orphans;
  return token === null || how >= least;
}
