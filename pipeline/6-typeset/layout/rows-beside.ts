import type { Box, TableCell, TableGrid } from '../boxes/types.ts';
import { layoutCell } from './cells.ts';
import type { Context } from './context.ts';
import { calledIn } from './footnotes/calls.ts';
import { leastRoom, spaceAfter } from './footnotes/room.ts';
import { tolerance } from './tolerance.ts';
import type { BreakToken, Layout, Space } from './types.ts';

/** Cells of a row on one page, and the notes that they call. */
interface Beside {
  /** Null: it was finished before. */
  readonly layouts: readonly (Layout | null)[];
  readonly calls: readonly Box[];
}

/** How often cells are laid out again for the notes of the cells after them. */
const tries = 4;

/**
 * The cells of a row that goes on or is split here. What one calls takes the room of all: cells are
 * given less until they and their notes fit.
 */
export function layoutBeside(
  cells: readonly TableCell[],
  from: BreakToken | null,
  grid: TableGrid,
  space: Space,
  context: Context,
): Beside {
  let room = space.room;
  let laid = layoutOnce(cells, from, grid, space, context);
  for (let attempt = 1; attempt < tries && laid.calls.length > 0; attempt++) {
    const height = Math.max(0, ...laid.layouts.map((layout) => layout?.fragment.height ?? 0));
    const excess = height + leastRoom(laid.calls, space, context) - space.room;
    if (excess <= tolerance) break;
    room = Math.max(0, Math.min(room, height) - excess);
    laid = layoutOnce(cells, from, grid, { ...space, room }, context);
  }
  return laid;
}

function layoutOnce(
  cells: readonly TableCell[],
  from: BreakToken | null,
  grid: TableGrid,
  space: Space,
  context: Context,
): Beside {
  const calls: Box[] = [];
  const layouts = cells.map((cell, at) => {
    const rest = from?.parallel?.[at] ?? null;
    if (rest === 'done') return null;
    const layout = layoutCell(cell, grid, spaceAfter(calls, space, context), rest, context);
    calls.push(...calledIn(layout.fragment, space, context));
    return layout;
  });
  return { layouts, calls };
}
