import type { Box } from '../../boxes/types.ts';
import { type Context, wholeSpace } from '../context.ts';
import { bottomMargin, lengthOf, topMargin } from '../margins.ts';
import { recall } from '../recall.ts';
import { appeal, type Fragment, type NoteArea } from '../types.ts';
import { notesIn } from './calls.ts';

/** A note's heights in an area of a width, with its margins and the notes that it calls. pt. */
export interface MeasuredNote {
  readonly full: number;
  /** What must stand on the page of its call at least. */
  readonly least: number;
}

export function measureNote(note: Box, area: NoteArea, context: Context): MeasuredNote {
  const key = `${area.width} ${area.around} ${area.limit}`;
  return recall(context.memo.notes, note, key, context, () => measure(note, area, context));
}

function measure(note: Box, area: NoteArea, context: Context): MeasuredNote {
  const { width } = area;
  const { fragment } = context.layout(note, wholeSpace(width, null, null), null, null);
  const above = lengthOf(topMargin(note, width));
  const inner = notesIn(fragment, context).filter((other) => other !== note);
  const own = above + fragment.height + lengthOf(bottomMargin(note, width));
  const full = inner.reduce((sum, other) => sum + measureNote(other, area, context).full, own);
  const least = above + leastPiece(note, fragment, width, context);
  return { full, least: mustBeWhole(note, full, area) ? full : least };
}

/** CSS GCPM 3, section 2.7: a note that no page can hold is split whatever its policy says. */
function mustBeWhole({ style }: Box, full: number, { around, limit }: NoteArea): boolean {
  return style.footnotePolicy !== 'auto' && full + around <= limit;
}

/** How many lines are tried as the first piece: with more the note is no worse whole. */
const longest = 8;

/** The height of the shortest piece after which the note may be broken well; else all of it. */
function leastPiece(note: Box, whole: Fragment, width: number, context: Context): number {
  for (const room of lineEnds(whole, longest)) {
    const space = { ...wholeSpace(width, null, null), room, page: room, atTop: false };
    const { fragment, token, appeal: how } = context.layout(note, space, null, null);
    if (token === null) break;
    if (how === appeal.perfect && fragment.height > 0) return fragment.height;
  }
  return whole.height;
}

/** Where the first lines of a fragment end, from its top down. */
function lineEnds(fragment: Fragment, count: number, top = 0): number[] {
  const ends = fragment.lines.slice(0, count).map(({ y, line }) => top + y + line.height);
  for (const { y, fragment: child } of fragment.children) {
    if (ends.length >= count) break;
    ends.push(...lineEnds(child, count - ends.length, top + y));
  }
  return ends;
}
