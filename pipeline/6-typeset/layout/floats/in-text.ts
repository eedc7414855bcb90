import type { Box, LinesBox } from '../../boxes/types.ts';
import type { LineStart } from '../../lines/types.ts';
import { breakLines, type TextLine } from '../broken-lines.ts';
import type { Context } from '../context.ts';
import { hasLines } from '../margins.ts';
import { tolerance } from '../tolerance.ts';
import type { Placed, Space } from '../types.ts';
import { bottomOf } from './bands.ts';
import { placeFloat } from './place.ts';
import { linesBeside } from './set-lines.ts';
import { type AmongFloats, type Band, type Floats, type LineSpot, noFloats } from './types.ts';

/** The content box that lines go into, from the border box of their block; pt. */
export interface LinesArea {
  readonly left: number;
  readonly top: number;
  readonly width: number;
}

/** Lines with the floats that stand in their text. */
export interface LinesAmong {
  readonly lines: readonly TextLine[];
  /** From the content edges; null: one below the other. */
  readonly spots: readonly LineSpot[] | null;
  readonly floated: readonly TextFloat[];
  /** Those there were and those in the text. */
  readonly floats: Floats;
}

interface TextFloat {
  readonly float: Box;
  /** Index of the line that holds it. */
  readonly line: number;
  /** From the border box; null: it waits for the next page. */
  readonly placed: Placed | null;
  readonly before: Floats;
}

/** After so many floats in one text its lines are no longer broken anew for each. */
const MOST_FLOATS = 40;

/**
 * Sets lines beside the floats there are, and each float in the text beside the line that it comes
 * on; lines that it makes shorter are broken anew.
 */
export function linesAmong(
  box: LinesBox,
  area: LinesArea,
  start: LineStart | null,
  done: readonly Box[],
  space: Space,
  context: Context,
): LinesAmong {
  const among = space.among ?? alone;
  const floated: TextFloat[] = [];
  const seen = new Set(done);
  let floats = among.floats;
  let set = setLines(box, area, start, among, floats, context);
  for (;;) {
    const next = nextFloat(box, set.lines, seen);
    const y = next ? topOf(set, next.line) : 0;
    const room = space.room - area.top - y;
    if (next === null || !staysHere(set, next.line, room, space)) break;
    seen.add(next.float);
    const left = among.x + area.left;
    const block = { left, right: left + area.width };
    const first = floats.areas.length + floats.waiting.length === 0;
    const forced = space.atTop && first && y === 0;
    const place = { floats, block, y: among.y + area.top + y, room, space, forced };
    const result = placeFloat(next.float, null, place, context);
    const placed = inBox(result.placed, among, isLeading(box, next.float));
    floated.push({ float: next.float, line: next.line, placed, before: floats });
    floats = result.floats;
    if (floated.length < MOST_FLOATS) set = setLines(box, area, start, among, floats, context);
  }
  if (floated.length >= MOST_FLOATS) set = setLines(box, area, start, among, floats, context);
  return { ...set, floated, floats };
}

/** Its line will be placed, as far as can be known before the lines are cut. */
function staysHere({ lines }: SetLines, line: number, room: number, { atTop }: Space): boolean {
  const height = lines[line]?.height ?? 0;
  return line < 0 || (line === 0 && atTop) || height <= room + tolerance;
}

const alone: AmongFloats = { floats: noFloats, x: 0, y: 0, gutter: 0 };

function inBox(placed: Placed | null, { x, y }: AmongFloats, leading: boolean): Placed | null {
  return placed && { ...placed, x: placed.x - x, y: placed.y - y, leading };
}

/** What comes before all text is drawn, and so read, before it. */
function isLeading({ items }: LinesBox, float: Box): boolean {
  const first = items.find(
    (item) =>
      (item.type === 'float' && item.box === float) ||
      (item.type === 'text' ? /\S/.test(item.text) : item.type === 'box'),
  );
  return first?.type === 'float';
}

type SetLines = Pick<LinesAmong, 'lines' | 'spots'>;

function setLines(
  box: LinesBox,
  { left, top, width }: LinesArea,
  start: LineStart | null,
  { x, y, gutter }: AmongFloats,
  floats: Floats,
  context: Context,
): SetLines {
  if (!hasLines(box)) return { lines: [], spots: null };
  const rtl = box.style.direction === 'rtl';
  const gutters = rtl ? { left: 0, right: gutter } : { left: gutter, right: 0 };
  const local = within(floats, x + left, y + top, width, gutters);
  if (local.areas.length > 0) return linesBeside(box, width, start, local, context);
  return { lines: breakLines(box, width, start, context), spots: null };
}

/**
 * The floats that reach into a content box, or into the gutter before it, in its own coordinates:
 * what is right of a gutter is moved with it.
 */
function within(
  { areas, waiting }: Floats,
  x: number,
  y: number,
  width: number,
  gutter: Band,
): Floats {
  if (areas.length === 0 || bottomOf({ areas, waiting }) <= y) return noFloats;
  const reaching = areas
    .map((area) => ({
      side: area.side,
      left: area.left - x - gutter.right,
      right: area.right - x + gutter.left,
      top: area.top - y,
      bottom: area.bottom - y,
    }))
    .filter(
      ({ side, left, right, bottom }) => bottom > 0 && (side === 'left' ? right > 0 : left < width),
    );
  return { areas: reaching, waiting: [] };
}

interface NextFloat {
  readonly float: Box;
  readonly line: number;
}

/** Text without lines may have floats as well: they stand at its top. */
function nextFloat(
  box: LinesBox,
  lines: readonly TextLine[],
  seen: ReadonlySet<Box>,
): NextFloat | null {
  if (lines.length === 0) {
    const item = box.items.find((each) => each.type === 'float' && !seen.has(each.box));
    return item?.type === 'float' ? { float: item.box, line: -1 } : null;
  }
  for (let line = 0; line < lines.length; line++) {
    for (const { float } of lines[line]!.anchors)
      if (float && !seen.has(float)) return { float, line };
  }
  return null;
}

function topOf({ lines, spots }: SetLines, line: number): number {
  if (spots) return spots[line]?.y ?? 0;
  let y = 0;
  for (let index = 0; index < line; index++) y += lines[index]!.height;
  return y;
}
