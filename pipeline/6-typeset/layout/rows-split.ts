import type { RowsBox } from '../boxes/types.ts';
import { avoidsBetween, avoidsInside } from './breaks.ts';
import {
  type CellLayout,
  cellLayout,
  emptyCell,
  layoutCells,
  placeCell,
  rowBaseline,
} from './cells.ts';
import type { Context } from './context.ts';
import { leastRoom, spaceAfter } from './footnotes/room.ts';
import { rowFragment, unitFragment } from './row-fragment.ts';
import { layoutBeside } from './rows-beside.ts';
import type { RowPart, Span, SplitPage } from './rows-types.ts';
import { ownHeight } from './rows-whole.ts';
import { beginSpans, closeSpans, neededBySpans, resumeSpans, spanningCells } from './spans.ts';
import { tolerance } from './tolerance.ts';
import {
  type Appeal,
  appeal,
  type BreakToken,
  type Fragment,
  type Layout,
  type Space,
} from './types.ts';

/**
 * Rows that have no room in one piece: as many as fit, and of the next what fits. A cell that
 * spans the break goes on beside the rows of the next page. `until`: break before this row.
 */
export function layoutSplit(
  box: RowsBox,
  space: Space,
  token: BreakToken | null,
  context: Context,
  until = box.rows.length,
): Layout {
  const start = token?.index ?? 0;
  const spanning = spanningCells(box.rows);
  const page: SplitPage = { box, space, context, spanning, parts: [], spans: [], calls: [], y: 0 };
  for (let index = start; index < until; index++) {
    const from = index === start ? (token?.child ?? null) : null;
    const part = placeRow(page, index, from, index === start ? token : null);
    if (part.empty || mayWait(page, part, from)) return stopBefore(page, index, token, part, from);
    page.parts.push(part);
    page.calls.push(...part.calls);
    page.y = part.y + part.height;
    if (part.token) return finishPage(page, index, part.token, token, part.appeal);
  }
  if (until < box.rows.length) return finishPage(page, until, null, token, appeal.perfect);
  return finishPage(page, null, null, token, appeal.perfect);
}

function placeRow(
  page: SplitPage,
  index: number,
  from: BreakToken | null,
  resumed: BreakToken | null,
): RowPart {
  const { box, space, context } = page;
  const { grid } = box;
  const row = box.rows[index]!;
  const gap = from === null ? grid.rowGap : 0;
  const y = page.y + gap;
  const left = spaceAfter(page.calls, space, context);
  const room = { ...left, room: left.room - y, atTop: space.atTop && page.parts.length === 0 };
  if (resumed) resumeSpans(page, resumed, y, room);
  if (from === null) beginSpans(page, row, index, y, room);
  const single = row.cells.filter(({ rowSpan }) => rowSpan === 1);
  const { layouts, calls } = layoutBeside(single, from, grid, room, context);
  const cells = single.map((cell, at) => {
    const layout = layouts[at];
    return layout ? cellLayout(cell, layout.fragment) : emptyCell(cell, grid);
  });
  const ending = neededBySpans(page, index, y);
  const unfinished = layouts.some((layout) => layout?.token) || ending.unfinished;
  const own = from === null ? ownHeight(row, cells) : tallest(cells);
  const appeals = layouts.flatMap((layout) => (layout?.token ? [layout.appeal] : []));
  const rest = layouts.map((layout) => layout?.token ?? ('done' as const));
  return {
    row,
    index,
    cells,
    gap,
    y,
    height: Math.max(unfinished ? Math.min(own, room.room) : own, tallest(cells), ending.height),
    calls,
    first: from === null,
    token: unfinished ? { ...noToken, parallel: rest } : null,
    appeal: Math.min(avoidsInside(row) ? appeal.avoid : appeal.perfect, ...appeals) as Appeal,
    empty:
      unfinished &&
      !room.atTop &&
      layouts.every(
        (layout) => !layout || (layout.token !== null && layout.appeal === appeal.lastResort),
      ) &&
      !ending.progress,
  };
}

const noToken: BreakToken = { index: 0, child: null, consumed: 0, forced: null, page: '' };

function tallest(cells: readonly CellLayout[]): number {
  return cells.reduce((height, { fragment }) => Math.max(height, fragment.height), 0);
}

/** A row that wants to be whole, and can be on the next page, goes there. */
function mayWait(page: SplitPage, part: RowPart, from: BreakToken | null): boolean {
  const { space, context, box } = page;
  const left = spaceAfter(page.calls, space, context);
  const needed = part.y + part.height + leastRoom(part.calls, left, context);
  const fits = part.token === null && needed <= left.room + tolerance;
  const atTop = space.atTop && page.parts.length === 0;
  if (fits || atTop || from !== null) return false;
  if (part.token === null) return true;
  const cells = part.row.cells.filter(({ rowSpan }) => rowSpan === 1);
  const whole = ownHeight(part.row, layoutCells(cells, box.grid, context));
  return avoidsInside(part.row) && whole + box.grid.rowGap <= space.page + tolerance;
}

/** Goes back to a place where the rows may be parted, if there is one on this page. */
function stopBefore(
  page: SplitPage,
  index: number,
  token: BreakToken | null,
  part: RowPart,
  from: BreakToken | null,
): Layout {
  const { box, space, context } = page;
  const { rows } = box;
  const start = token?.index ?? 0;
  for (const span of page.spans) if (span.row === index && from === null) span.begun = false;
  if (index === start)
    return finishPage(page, index, from, token, Math.min(part.appeal, appeal.lastResort) as Appeal);
  let at = index;
  while (at > start && avoidsBetween(rows[at - 1]!.style, rows[at]!.style)) at--;
  if (at === index || at <= start) return finishPage(page, index, null, token, appeal.perfect);
  return layoutSplit(box, space, token, context, at);
}

/** `next`: the row to go on with; null: all are placed. */
function finishPage(
  page: SplitPage,
  next: number | null,
  child: BreakToken | null,
  token: BreakToken | null,
  how: Appeal,
): Layout {
  const { box, parts, space } = page;
  const spans = page.spans.filter(({ begun }) => begun);
  const parallel = closeSpans(page, spans, next);
  const rows = parts.map((part, at) => partFragment(page, part, at === 0, spans));
  const fragment = unitFragment(box, rows, token === null, next === null);
  if (next === null) return { fragment, token: null, appeal: appeal.perfect, best: null };
  const consumed = (token?.consumed ?? 0) + fragment.height;
  const stopped = parts.length === 0 && token !== null ? token : null;
  return {
    fragment,
    token: stopped ?? {
      index: next,
      child,
      consumed,
      forced: null,
      page: box.style.page,
      parallel,
    },
    appeal: parts.length === 0 || space.room <= 0 ? appeal.lastResort : how,
    best: null,
  };
}

function partFragment(
  page: SplitPage,
  part: RowPart,
  isTop: boolean,
  spans: readonly Span[],
): Fragment {
  const { grid } = page.box;
  const { gap, height, first, token } = part;
  const baseline = first && token === null ? rowBaseline(part.cells) : null;
  const own = part.cells.map((cell) => placeCell(cell, grid, gap, height, baseline));
  const spanning = spans
    .filter(({ row, resumed }) => (resumed ? isTop : row === part.index))
    .map((span) =>
      placeCell(span.layout, grid, gap, span.height, isWhole(span, page) ? baseline : null),
    );
  const placed = [...own, ...spanning].toSorted((a, b) => a.x - b.x);
  return rowFragment(page.box, part.row, placed, { gap, height, first, last: token === null });
}

function isWhole({ resumed, token, row, layout }: Span, { parts }: SplitPage): boolean {
  const last = row + layout.cell.rowSpan - 1;
  return !resumed && token === null && parts.some(({ index }) => index === last);
}
