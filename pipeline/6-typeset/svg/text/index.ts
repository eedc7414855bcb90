import type { Element } from '../../dom/types.ts';
import type { ComputedStyle } from '../../style/types.ts';
import type { Color, DisplayItem, GlyphItem } from '../../types.ts';
import { presentation } from '../attributes/presentation.ts';
import { concat, isUpright, scaling } from '../geometry/matrix.ts';
import { resolvePaint } from '../paint/resolve.ts';
import { inside } from '../place.ts';
import { type Place, unitsPerPt } from '../types.ts';
import { baselineShift } from './baseline.ts';
import { readCharacters } from './characters.ts';
import { type Chunk, makeChunks, type Span } from './chunks.ts';
import { scaleRun } from './scale.ts';

/** `<text>` on straight lines: SVG 2, chapter 11. */
export function drawText(element: Element, around: Place): DisplayItem[] {
  const place = inside(element, around);
  if (presentation(element, 'rotate') !== null) place.drawing.unsupported('rotate on text');
  const chunks = makeChunks(readCharacters(element, around));
  // In pt, but not yet at their place on the page.
  const items: GlyphItem[] = [];
  let pen = { x: 0, y: 0 };
  for (const chunk of chunks) pen = setChunk(chunk, pen, items);
  return putOnPage(items, concat(place.matrix, scaling(unitsPerPt, unitsPerPt)));
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Sets a chunk from where its first character wants it; gives back where the pen ends. */
function setChunk(chunk: Chunk, pen: Point, items: GlyphItem[]): Point {
  const first = chunk[0]!;
  const width = chunk.reduce((sum, { dx, width }) => sum + dx + width, 0);
  let x = (first.x ?? pen.x) - anchorShare(first.style) * width;
  let y = first.y ?? pen.y;
  for (const span of chunk) {
    x += span.dx;
    y += span.dy;
    setSpan(span, { x: x / unitsPerPt, y: y / unitsPerPt }, items);
    x += span.width;
  }
  return { x, y };
}

function anchorShare({ textAnchor, direction }: ComputedStyle): number {
  if (textAnchor === 'middle') return 0.5;
  return (textAnchor === 'end') === (direction === 'ltr') ? 1 : 0;
}

function setSpan(span: Span, at: Point, items: GlyphItem[]): void {
  const { style, place, runs } = span;
  const color = textColor(style, place);
  const y = at.y + baselineShift(style.dominantBaseline, runs[0]);
  let { x } = at;
  for (const run of runs) {
    if (color !== null && style.visibility === 'visible') {
      items.push({ type: 'glyphs', x, y, run, color, tag: place.drawing.tag });
    }
    x += run.width;
  }
}

/** Text is filled with one colour: that of its stroke where it has no fill. */
function textColor(style: ComputedStyle, place: Place): Color | null {
  const { drawing } = place;
  const box = [0, 0, 1, 1] as const;
  const fill = resolvePaint(style.fill, style.fillOpacity, box, place);
  const stroke = resolvePaint(style.stroke, style.strokeOpacity, box, place);
  if (stroke !== null) drawing.unsupported('stroke on text');
  const paint = (fill ?? stroke)?.paint ?? null;
  if (paint === null || paint.type === 'color') return paint;
  drawing.unsupported('a gradient on text');
  return paint.stops.at(-1)!.color;
}

/** Upright text gets its size on the page; turned or skewed text stands in a group. */
function putOnPage(items: readonly GlyphItem[], matrix: Place['matrix']): DisplayItem[] {
  if (items.length === 0) return [];
  if (!isUpright(matrix)) {
    return [{ type: 'group', transform: matrix, clip: null, opacity: 1, items }];
  }
  const [scale, , , , left, top] = matrix;
  return items.map((item) => ({
    ...item,
    x: left + item.x * scale,
    y: top + item.y * scale,
    run: scaleRun(item.run, scale),
  }));
}
