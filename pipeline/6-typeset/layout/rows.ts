import type { RowsBox } from '../boxes/types.ts';
import { avoidsInside } from './breaks.ts';
import type { Context } from './context.ts';
import { calledIn } from './footnotes/calls.ts';
import { leastRoom } from './footnotes/room.ts';
import { unitFragment } from './row-fragment.ts';
import { layoutSplit } from './rows-split.ts';
import { layoutWhole } from './rows-whole.ts';
import { tolerance } from './tolerance.ts';
import { appeal, type BreakToken, type Layout, type Space } from './types.ts';

/** Rows tied by cells that span them are kept on one page if they take no more of it than this. */
const tiedLimit = 0.5;

/** One row, or rows tied by cells that span them. */
export function layoutRows(
  box: RowsBox,
  space: Space,
  token: BreakToken | null,
  context: Context,
): Layout {
  if (token !== null) return layoutSplit(box, space, token, context);
  const fragment = unitFragment(box, layoutWhole(box, context), true, true);
  const { height } = fragment;
  const notes = leastRoom(calledIn(fragment, space, context), space, context);
  const isKept =
    box.rows.length === 1
      ? avoidsInside(box) && height <= space.page + tolerance
      : height <= space.page * tiedLimit;
  // Higher than its room, it makes what it stands in break before it.
  if (height + notes <= space.room + tolerance || (isKept && !space.atTop))
    return { fragment, token: null, appeal: appeal.perfect, best: null };
  return layoutSplit(box, space, null, context);
}
