import type { Box, Marks } from '../../boxes/types.ts';
import type { Line } from '../../lines/types.ts';
import type { Context } from '../context.ts';
import type { Atomic, Space } from '../types.ts';
import { notesOn } from './calls.ts';
import { leastRoom, spaceAfter } from './room.ts';

type TextLine = Line<Atomic, Marks>;

/**
 * Counts the room that notes take, line by line: a line needs its own notes, of the last one as
 * much as must stand on its page, and those of the lines before it whole.
 */
export function countNotes(space: Space, context: Context): (line: TextLine) => number {
  if (space.notes === null) return () => 0;
  const { room } = space;
  let after = space;
  return (line) => {
    const own = notesOn(line, context);
    const taken = room - after.room;
    if (own.length === 0) return taken;
    const least = leastRoom(own, after, context);
    after = spaceAfter(own, after, context);
    return taken + least;
  };
}

/** CSS GCPM 3, section 2.7: `block` moves the paragraph whose note does not fit. */
export function keepsNote(line: TextLine | undefined, { notes }: Space, context: Context): boolean {
  if (notes === null || line === undefined) return false;
  return notesOn(line, context).some(({ style }: Box) => style.footnotePolicy === 'block');
}
