import type { TableRow } from '../boxes/types.ts';
import { cellLayout, emptyCell, layoutCell } from './cells.ts';
import type { Span, SpanningCell, SplitPage } from './rows-types.ts';
import type { BreakToken, Space } from './types.ts';

/** The cells of a unit that span rows, in the order of their tokens. */
export function spanningCells(rows: readonly TableRow[]): SpanningCell[] {
  return rows.flatMap(({ cells }, row) =>
    cells.filter(({ rowSpan }) => rowSpan > 1).map((cell) => ({ cell, row })),
  );
}

/** Those that the page break cut go on at the top of the page. */
export function resumeSpans(page: SplitPage, token: BreakToken, top: number, room: Space): void {
  const { grid } = page.box;
  page.spanning.forEach(({ cell, row }, at) => {
    const rest = token.parallel?.[at] ?? null;
    if (rest === null || row + cell.rowSpan <= token.index) return;
    const layout = rest === 'done' ? null : layoutCell(cell, grid, room, rest, page.context);
    page.spans.push({
      at,
      row,
      resumed: true,
      top,
      layout: layout ? cellLayout(cell, layout.fragment) : emptyCell(cell, grid),
      token: layout?.token ?? null,
      height: 0,
      begun: true,
    });
  });
}

/** Those of a row that begins here, with all the room down to the end of the page. */
export function beginSpans(
  page: SplitPage,
  { cells }: TableRow,
  row: number,
  top: number,
  room: Space,
): void {
  const { grid } = page.box;
  if (cells.every(({ rowSpan }) => rowSpan === 1)) return;
  page.spanning.forEach((entry, at) => {
    if (entry.row !== row) return;
    const { fragment, token } = layoutCell(entry.cell, grid, room, null, page.context);
    const layout = cellLayout(entry.cell, fragment);
    page.spans.push({ at, row, resumed: false, top, layout, token, height: 0, begun: true });
  });
}

/** What the cells that end with a row need of it. */
export function neededBySpans(page: SplitPage, index: number, y: number) {
  const ending = page.spans.filter(({ row, layout }) => row + layout.cell.rowSpan - 1 === index);
  return {
    height: ending.reduce((most, span) => Math.max(most, neededBelow(span, y)), 0),
    unfinished: ending.some(({ token }) => token !== null),
    progress: ending.some(({ resumed, layout }) => resumed && layout.fragment.height > 0),
  };
}

function neededBelow({ layout, top, resumed }: Span, y: number): number {
  const height = resumed ? layout.fragment.height : Math.max(layout.fragment.height, layout.asked);
  return height - (y - top);
}

/**
 * Settles how high the spanning cells are on this page. The last row is as low as they need it.
 * Gives their tokens, in case that the unit goes on with row `next`.
 */
export function closeSpans(
  { parts, box, space, spanning }: SplitPage,
  spans: readonly Span[],
  next: number | null,
): BreakToken['parallel'] {
  const last = parts.at(-1);
  if (last === undefined) return undefined;
  const goesOn = ({ row, layout }: Span) => next !== null && row + layout.cell.rowSpan > next;
  for (const span of spans.filter(goesOn)) {
    const end = span.top + span.layout.fragment.height;
    last.height = Math.max(last.height, Math.min(end, space.room) - last.y);
  }
  for (const span of spans) {
    const end = Math.min(span.row + span.layout.cell.rowSpan, box.rows.length) - 1;
    const part = parts.find(({ index }) => index === end) ?? last;
    span.height = part.y + part.height - span.top;
  }
  const tokens: (BreakToken | null | 'done')[] = spanning.map(() => null);
  for (const span of spans) tokens[span.at] = span.token ?? 'done';
  return tokens;
}
