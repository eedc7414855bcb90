import type { Box } from '../../boxes/types.ts';
import type { Context } from '../context.ts';
import { tolerance } from '../tolerance.ts';
import type { NoteArea, Space } from '../types.ts';
import { measureNote } from './measure.ts';

/** The space once these notes have their place at the foot of the page. */
export function spaceAfter(calls: readonly Box[], space: Space, context: Context): Space {
  if (space.notes === null || calls.length === 0) return space;
  const { area, used } = space.notes;
  const now = used + fullHeight(calls, area, context);
  const room = space.room - (reserved(area, now) - reserved(area, used));
  return { ...space, room, notes: { area, used: now } };
}

/**
 * How much of the room the notes take that are called here: all but the last in full, and of that
 * one what must stand on this page. Infinity where the area cannot hold so much. pt.
 */
export function leastRoom(calls: readonly Box[], space: Space, context: Context): number {
  const last = calls.at(-1);
  if (space.notes === null || last === undefined) return 0;
  const { area, used } = space.notes;
  const before = used + fullHeight(calls.slice(0, -1), area, context);
  const now = before + measureNote(last, area, context).least;
  if (before > 0 && area.around + now > area.limit + tolerance) return Number.POSITIVE_INFINITY;
  return reserved(area, now) - reserved(area, used);
}

export function fullHeight(notes: readonly Box[], area: NoteArea, context: Context): number {
  return notes.reduce((sum, note) => sum + measureNote(note, area, context).full, 0);
}

/** The height of the area's margin box with notes of this height in it. */
export function reserved({ around, limit }: NoteArea, notes: number): number {
  return notes > 0 ? Math.min(around + notes, limit) : 0;
}
