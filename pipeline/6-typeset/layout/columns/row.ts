import type { BlockBox, Box } from '../../boxes/types.ts';
import { anonymousStyle } from '../../style/index.ts';
import type { Context } from '../context.ts';
import { calledIn } from '../footnotes/calls.ts';
import { leastRoom } from '../footnotes/room.ts';
import { tolerance } from '../tolerance.ts';
import { appeal, type BreakToken, type Fragment, type Layout, type Space } from '../types.ts';
import type { ColumnGrid } from './geometry.ts';

/** What goes into a row of columns: children of the container up to `end`, from `token` on. */
export interface RowContent {
  readonly box: BlockBox;
  readonly end: number;
  readonly token: BreakToken | null;
}

export interface ColumnRow {
  readonly columns: readonly Fragment[];
  readonly height: number;
  /** Where the content goes on; null: all of it is here. */
  readonly token: BreakToken | null;
}

/** How exactly the height of balanced columns is found; pt. */
const precision = 0.5;

/**
 * Sets a row of columns: CSS Multi-column 1, section 7. What a page can hold is balanced, unless
 * the style fills one column after the other; what is longer fills the page and goes on.
 */
export function layoutRow(
  content: RowContent,
  grid: ColumnGrid,
  space: Space,
  context: Context,
): ColumnRow {
  const column = columnBox(content);
  const attempt = (height: number, atTop: boolean) =>
    fillColumns(column, content.token, grid, { height, atTop }, space, context);
  const natural = attemptOne(column, content.token, grid, space, context);
  const most = Math.min(space.room, natural);
  const fits = (row: ColumnRow, height: number) =>
    isWhole(row) && row.height <= height + tolerance && needs(row, space, context);

  const whole = attempt(most, true);
  if (!fits(whole, most)) return fillPage(attempt, whole, space, context);
  if (content.box.style.columnFill === 'auto' && Number.isFinite(space.room))
    return attempt(space.room, true);
  let best = whole;
  let [low, high] = [whole.token ? 0 : natural / grid.count, most];
  while (high - low > precision) {
    const middle = (low + high) / 2;
    const row = attempt(middle, true);
    if (fits(row, middle)) [best, high] = [row, Math.min(middle, row.height)];
    else low = middle;
  }
  return best;
}

/** All of the content is in it, or all before a forced break of the page. */
function isWhole({ token }: ColumnRow): boolean {
  return token === null || endsPage(token);
}

/** The notes called in the row have room below it. */
function needs(row: ColumnRow, space: Space, context: Context): boolean {
  return row.height + notesBelow(row, space, context) <= space.room + tolerance;
}

function notesBelow({ columns }: ColumnRow, space: Space, context: Context): number {
  const calls = columns.flatMap((column) => calledIn(column, space, context));
  return leastRoom(calls, space, context);
}

type Attempt = (height: number, atTop: boolean) => ColumnRow;

/** Columns down to the end of the page, or to the notes that the longest of them would call. */
function fillPage(attempt: Attempt, whole: ColumnRow, space: Space, context: Context): ColumnRow {
  if (!Number.isFinite(space.room)) return whole;
  const full = attempt(space.room, space.atTop);
  const notes = notesBelow(full, space, context);
  if (notes === 0) return full;
  return attempt(Math.max(space.room - Math.min(notes, space.room), 0), space.atTop);
}

/** All of the content in one column: as high as a row can be. */
function attemptOne(
  column: BlockBox,
  token: BreakToken | null,
  grid: ColumnGrid,
  space: Space,
  context: Context,
): number {
  const whole = columnSpace(grid, Number.POSITIVE_INFINITY, true, space);
  return context.layout(column, whole, token, null).fragment.height;
}

function fillColumns(
  column: BlockBox,
  from: BreakToken | null,
  grid: ColumnGrid,
  { height, atTop }: { height: number; atTop: boolean },
  space: Space,
  context: Context,
): ColumnRow {
  const columns: Fragment[] = [];
  let token = from;
  for (let index = 0; index < grid.count; index++) {
    const last = index === grid.count - 1 && !Number.isFinite(space.room);
    const room = last ? Number.POSITIVE_INFINITY : height;
    const layout = context.layout(column, columnSpace(grid, room, atTop, space), token, null);
    token = layout.token;
    if (isNothing(layout)) break;
    columns.push(layout.fragment);
    if (token === null || (endsPage(token) && Number.isFinite(space.room))) break;
  }
  const tallest = Math.max(0, ...columns.map((fragment) => fragment.height));
  return { columns, height: tallest, token };
}

/** Not even a line of it found room. */
function isNothing({ token, appeal: how, fragment }: Layout): boolean {
  return token !== null && how === appeal.lastResort && fragment.height <= tolerance;
}

/** A forced break ends the row where it is one of pages. */
function endsPage({ forced }: BreakToken): boolean {
  return forced !== null && forced !== 'column';
}

function columnSpace(grid: ColumnGrid, room: number, atTop: boolean, space: Space): Space {
  return {
    ...space,
    width: grid.width,
    height: null,
    room,
    page: Math.max(space.page, room),
    atTop,
    notes: null,
    forcedWidth: grid.width,
    among: undefined,
    inColumns: true,
  };
}

/** An anonymous box around the children: CSS Multi-column 1, section 2. */
function columnBox({ box, end }: RowContent): BlockBox {
  const children: readonly Box[] = box.children.slice(0, end);
  return {
    type: 'block',
    style: anonymousStyle(box.style, 'flow-root'),
    element: null,
    tag: box.tag,
    marks: null,
    marker: null,
    positioned: [],
    children,
  };
}
