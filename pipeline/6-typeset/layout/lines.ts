import type { LinesBox, Marks } from '../boxes/types.ts';
import type { Line } from '../lines/types.ts';
import { avoidsInside } from './breaks.ts';
import { breakLines, type WidthChange } from './broken-lines.ts';
import type { Context } from './context.ts';
import { countNotes, keepsNote } from './footnotes/lines.ts';
import { hasLines } from './margins.ts';
import { blockWidth, borderBoxHeight, type Edges, edgesOf } from './sizes.ts';
import { tolerance } from './tolerance.ts';
import {
  type Appeal,
  type Atomic,
  appeal,
  type BreakToken,
  type EarlyBreak,
  type Layout,
  type PlacedLine,
  type Space,
} from './types.ts';

export { tolerance } from './tolerance.ts';

type TextLine = Line<Atomic, Marks>;

/** A block of lines: as many as there is room for, minding orphans and widows. */
export function layoutLinesBox(
  box: LinesBox,
  space: Space,
  token: BreakToken | null,
  early: EarlyBreak | null,
  context: Context,
): Layout {
  const width = blockWidth(box, space);
  const edges = edgesOf(box.style, space.width);
  const inner = Math.max(width - edges.left - edges.right, 0);
  const lines = hasLines(box) ? breakLines(box, inner, widthChange(token, inner), context) : [];
  const start = token?.index ?? 0;
  const top = start === 0 ? edges.top : 0;
  const cut = early
    ? { index: early.index, appeal: early.appeal }
    : chooseCut(box, lines, start, space, top, edges, context);

  const placed = placeLines(lines, start, cut.index, edges.left, top);
  const last = cut.index >= lines.length;
  const end = (placed.at(-1)?.y ?? top) + (placed.at(-1)?.line.height ?? 0);
  const content = end + (last ? edges.bottom : 0);
  const consumed = token?.consumed ?? 0;
  const height = last
    ? Math.max(borderBoxHeight(content + consumed, box.style, space) - consumed, content)
    : content;
  return {
    fragment: {
      box,
      width,
      height,
      children: [],
      lines: placed,
      rules: [],
      first: start === 0,
      last,
      repeated: false,
    },
    token: last ? null : tokenAt(cut.index, consumed + height, box, inner),
    appeal: cut.appeal,
    best: last ? lastGoodBreak(box, lines, start) : null,
  };
}

/** On a page of another width the lines before the break keep the width they were broken at. */
function widthChange(token: BreakToken | null, width: number): WidthChange | null {
  if (token?.width === undefined || token.width === width || token.index === 0) return null;
  return { index: token.index, width: token.width };
}

interface Cut {
  /** The first line of the next page. */
  readonly index: number;
  readonly appeal: Appeal;
}

/** CSS Fragmentation 3, section 3.3: breaks between line boxes. */
function chooseCut(
  box: LinesBox,
  lines: readonly TextLine[],
  start: number,
  space: Space,
  top: number,
  edges: Edges,
  context: Context,
): Cut {
  const fit = countFitting(lines, start, space, top, edges.bottom, context);
  if (start + fit >= lines.length) return { index: lines.length, appeal: appeal.perfect };
  if (!space.atTop && start === 0 && keepsNote(lines[start + fit], space, context))
    return { index: start, appeal: appeal.lastResort };
  const { orphans, widows } = box.style;
  const inside: Appeal = avoidsInside(box) ? appeal.avoid : appeal.perfect;
  const good = Math.min(start + fit, lines.length - widows);
  if (good - start >= Math.min(orphans, lines.length - start) && good > start)
    return { index: good, appeal: inside };
  if (fit > 0) return { index: start + fit, appeal: appeal.orphans };
  return { index: start + (space.atTop ? 1 : 0), appeal: appeal.lastResort };
}

/** How many lines from `start` fit with their notes; the last of all also needs the bottom edge. */
function countFitting(
  lines: readonly TextLine[],
  start: number,
  space: Space,
  top: number,
  bottom: number,
  context: Context,
): number {
  const notes = countNotes(space, context);
  let used = top;
  for (let i = start; i < lines.length; i++) {
    used += lines[i]!.height;
    const needed = (i === lines.length - 1 ? used + bottom : used) + notes(lines[i]!);
    if (needed > space.room + tolerance) return i - start;
  }
  return lines.length - start;
}

function placeLines(
  lines: readonly TextLine[],
  start: number,
  end: number,
  x: number,
  top: number,
): PlacedLine[] {
  const placed: PlacedLine[] = [];
  let y = top;
  for (let i = start; i < Math.min(end, lines.length); i++) {
    const line = lines[i]!;
    placed.push({ x, y, line });
    y += line.height;
  }
  return placed;
}

function tokenAt(index: number, consumed: number, box: LinesBox, width: number): BreakToken {
  return { index, child: null, consumed, forced: null, page: box.style.page, width };
}

/** The last place where a finished block could have been broken well. */
function lastGoodBreak(
  box: LinesBox,
  lines: readonly TextLine[],
  start: number,
): EarlyBreak | null {
  const { orphans, widows } = box.style;
  const index = lines.length - Math.max(widows, 1);
  if (index - start < Math.max(orphans, 1)) return null;
  return { index, nested: null, appeal: avoidsInside(box) ? appeal.avoid : appeal.perfect };
}
