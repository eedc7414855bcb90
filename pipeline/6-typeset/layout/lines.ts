import type { LinesBox } from '../boxes/types.ts';
import type { LineStart } from '../lines/types.ts';
import { avoidsInside } from './breaks.ts';
import type { TextLine } from './broken-lines.ts';
import type { Context } from './context.ts';
import { type LinesAmong, type LinesArea, linesAmong } from './floats/in-text.ts';
import { countNotes, keepsNote } from './footnotes/lines.ts';
import { blockWidth, borderBoxHeight, type Edges, edgesOf } from './sizes.ts';
import { tolerance } from './tolerance.ts';
import {
  type Appeal,
  appeal,
  type BreakToken,
  type EarlyBreak,
  type Layout,
  type LinesToken,
  type PlacedLine,
  type Space,
} from './types.ts';

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
  const starts = !token?.lines?.next;
  const clones = box.style.boxDecorationBreak === 'clone';
  const top = starts || clones ? edges.top : 0;
  const area = { left: edges.left, top, width: inner };
  const { start, index, set } = setFrom(box, area, space, token, context);
  const cut = early
    ? { index: early.index, appeal: early.appeal }
    : chooseCut(box, set, index, space, top, edges, context);

  const { lines } = set;
  const placed = placeLines(box, set, index, cut.index, area);
  const last = cut.index >= lines.length;
  const end = (placed.at(-1)?.y ?? top) + (placed.at(-1)?.line.height ?? 0);
  const content = end + (last || clones ? edges.bottom : 0);
  const consumed = token?.consumed ?? 0;
  const height = last
    ? Math.max(borderBoxHeight(content + consumed, box.style, space) - consumed, content)
    : content;
  // Floats that leave no room for their own line go before it.
  const kept = keepFloats(set, last ? lines.length : Math.max(cut.index, space.atTop ? 1 : 0));
  const next = lines[cut.index - 1]?.next ?? start;
  const floated = [...(token?.lines?.floated ?? []), ...kept.floated];
  const how = { width: set.spots ? null : inner, start, next, floated };
  return {
    fragment: {
      box,
      width,
      height,
      children: kept.placed,
      lines: placed,
      rules: [],
      first: starts,
      last,
      repeated: false,
    },
    token: last ? null : tokenAt(cut.index, consumed + height, box, how),
    appeal: cut.appeal,
    best: last ? lastGoodBreak(box, lines, index) : null,
    floats: kept.floats,
  };
}

interface SetFrom {
  readonly start: LineStart | null;
  /** The first line to place. */
  readonly index: number;
  readonly set: LinesAmong;
}

/** The lines as they were broken for the page before, or what is left of the text broken anew. */
function setFrom(
  box: LinesBox,
  area: LinesArea,
  space: Space,
  token: BreakToken | null,
  context: Context,
): SetFrom {
  const how = token?.lines;
  if (token && how && how.width === area.width && !hasFloatsAfter(box, how)) {
    const set = linesAmong(box, area, how.start, how.floated, space, context);
    if (set.spots === null) return { start: how.start, index: token.index, set };
  }
  const start = how?.next ?? null;
  return { start, index: 0, set: linesAmong(box, area, start, how?.floated ?? [], space, context) };
}

function hasFloatsAfter({ items }: LinesBox, { floated }: LinesToken): boolean {
  return items.some((item) => item.type === 'float' && !floated.includes(item.box));
}

/** Floats in lines of the next page are not placed on this one. */
function keepFloats({ floated, floats }: LinesAmong, end: number) {
  const at = floated.findIndex(({ line }) => line >= end);
  const kept = at < 0 ? floated : floated.slice(0, at);
  return {
    placed: kept.flatMap(({ placed }) => (placed ? [placed] : [])),
    floated: kept.map(({ float }) => float),
    floats: at < 0 ? floats : floated[at]!.before,
  };
}

interface Cut {
  /** The first line of the next page. */
  readonly index: number;
  readonly appeal: Appeal;
}

/** CSS Fragmentation 3, section 3.3: breaks between line boxes. */
function chooseCut(
  box: LinesBox,
  set: LinesAmong,
  start: number,
  space: Space,
  top: number,
  edges: Edges,
  context: Context,
): Cut {
  const { lines } = set;
  const fit = countFitting(box, set, start, space, top, edges.bottom, context);
  if (start + fit >= lines.length) return { index: lines.length, appeal: appeal.perfect };
  if (!space.atTop && start === 0 && keepsNote(lines[start + fit], space, context))
    return { index: start, appeal: appeal.lastResort };
  const { orphans, widows } = box.style;
  const inside: Appeal = avoidsInside(box) ? appeal.avoid : appeal.perfect;
  const good = Math.min(start + fit, lines.length - widows);
  if (good - start >= Math.min(orphans, lines.length - start) && good > start)
    return { index: good, appeal: inside };
  if (fit > 0) return { index: start + fit, appeal: appeal.orphans };
  const alone = space.atTop && set.floats.areas.length === 0;
  return { index: start + (alone ? 1 : 0), appeal: appeal.lastResort };
}

/** How many lines from `start` fit with their notes; where the box ends it needs its bottom edge. */
function countFitting(
  { style }: LinesBox,
  { lines, spots }: LinesAmong,
  start: number,
  space: Space,
  top: number,
  bottom: number,
  context: Context,
): number {
  const notes = countNotes(space, context);
  const clones = style.boxDecorationBreak === 'clone';
  let used = top;
  for (let i = start; i < lines.length; i++) {
    used = (spots?.[i] ? top + spots[i]!.y : used) + lines[i]!.height;
    const needed = (clones || i === lines.length - 1 ? used + bottom : used) + notes(lines[i]!);
    if (needed > space.room + tolerance) return i - start;
  }
  return lines.length - start;
}

function placeLines(
  { style }: LinesBox,
  { lines, spots }: LinesAmong,
  start: number,
  end: number,
  { left, top, width }: LinesArea,
): PlacedLine[] {
  const placed: PlacedLine[] = [];
  let y = top;
  for (let i = start; i < Math.min(end, lines.length); i++) {
    const line = lines[i]!;
    const spot = spots?.[i];
    if (spot) y = top + spot.y;
    if (!spot) placed.push({ x: left, y, line });
    else {
      const inset = style.direction === 'rtl' ? width - spot.right : spot.left;
      placed.push({ x: left + spot.left, y, line, inset });
    }
    y += line.height;
  }
  return placed;
}

function tokenAt(index: number, consumed: number, box: LinesBox, lines: LinesToken): BreakToken {
  return { index, child: null, consumed, forced: null, page: box.style.page, lines };
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
