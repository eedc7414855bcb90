import { visualOrder } from '../bidi.ts';
import type { Frame } from '../frames.ts';
import type { EdgePiece, Piece, TextPiece } from '../model.ts';
import { isSpace } from '../shape.ts';
import type { LinePart } from '../types.ts';
import { Boxes } from './boxes.ts';
import { type LineContent, spacingAfter } from './content.ts';
import { type Filling, filledWidth } from './fill.ts';
import { lineHeight } from './height.ts';
import { fillLeader } from './leader.ts';
import { addGlyphs, finishRun, type RunBuilder, type Spacing } from './runs.ts';

export interface Placed<A> {
  readonly parts: readonly LinePart<A>[];
  readonly height: number;
  readonly baseline: number;
}

/** Where a line goes: its left edge, the right end of its measure, the block's width; pt. */
export interface Place {
  readonly x: number;
  readonly end: number;
  readonly available: number;
  readonly root: Frame;
  readonly baseLevel: number;
}

interface Pen<A> {
  readonly runs: RunBuilder[];
  readonly atomics: { from: number; x: number; width: number; frame: Frame; content: A }[];
  readonly boxes: Boxes;
  readonly frames: Set<Frame>;
}

/** Puts the pieces of a line beside each other in visual order, and measures the line's height. */
export function placeContent<A, K>(
  content: LineContent<A, K>,
  filling: Filling,
  place: Place,
): Placed<A> {
  const { pieces } = content;
  const pen: Pen<A> = { runs: [], atomics: [], boxes: new Boxes(), frames: new Set([place.root]) };
  const order = inVisualOrder(content, place.baseLevel);
  let x = place.x;
  for (let position = 0; position < pieces.length; position++) {
    const index = order === null ? position : order[position]!;
    const piece = pieces[index]!;
    const width = filledWidth(content, filling, index);
    if (piece.kind === 'leader') drawLeader(pen, piece, x, width, place.end);
    else if ('span' in piece) drawText(pen, piece, x, width, spacingOf(content, filling, index));
    else drawOther(pen, piece, x, width);
    x += width;
  }
  const { height, baseline, shift } = lineHeight(place.root, pen.frames);
  return { parts: partsOf(pen, shift, place.available), height, baseline };
}

/**
 * UAX #9: rule L1 puts the spaces at a line's end on the paragraph's level, then L2. Null where
 * the order is the logical one.
 */
function inVisualOrder<A, K>(
  { pieces, hang }: LineContent<A, K>,
  baseLevel: number,
): readonly number[] | null {
  if (baseLevel === 0 && pieces.every(({ level }) => level === 0)) return null;
  const levels: number[] = [];
  const owners: (number | null)[] = [];
  const add = (level: number, owner: number | null) => {
    levels.push(level);
    owners.push(owner);
  };
  pieces.forEach((piece, index) => {
    const { kind, level } = piece;
    // Rule L2 sees the controls of an isolate, which keep it apart from one that follows.
    const outside = kind === 'open' || kind === 'close' ? piece.outside : null;
    if (kind === 'open' && outside !== null) add(outside, null);
    add(kind === 'break' || (kind === 'space' && index >= hang) ? baseLevel : level, index);
    if (kind === 'close' && outside !== null) add(outside, null);
  });
  return visualOrder(levels).flatMap((at) => owners[at] ?? []);
}

const unspaced: Spacing = { cluster: 0, fixed: null, trim: 0 };

function spacingOf<A, K>(
  { pieces, hang, trimmed }: LineContent<A, K>,
  { share }: Filling,
  index: number,
): Spacing {
  const piece = pieces[index]!;
  if (!('span' in piece)) return unspaced;
  const { kind, width, text, span } = piece;
  if (kind === 'space' && index >= hang) return { cluster: 0, fixed: 0, trim: 0 };
  if (kind === 'tab') return { cluster: 0, fixed: width, trim: 0 };
  const { letterSpacing, wordSpacing } = span.style;
  const cluster = isSpace(kind)
    ? letterSpacing + wordSpacing + (width / text.length) * share
    : kind === 'hyphen'
      ? 0
      : letterSpacing;
  if (cluster === 0) return unspaced;
  return { cluster, fixed: null, trim: index === trimmed ? spacingAfter(piece) : 0 };
}

function drawText<A>(
  { runs, boxes, frames }: Pen<A>,
  piece: TextPiece,
  x: number,
  width: number,
  spacing: Spacing,
): void {
  if (piece.frame.parent !== null) {
    frames.add(piece.frame);
    boxes.cover(piece.frame, x, x + width);
  }
  addGlyphs(runs, piece, x, spacing);
}

function drawLeader<A>(
  { runs, boxes, frames }: Pen<A>,
  piece: TextPiece,
  x: number,
  width: number,
  lineEnd: number,
): void {
  frames.add(piece.frame);
  boxes.cover(piece.frame, x, x + width);
  const { count, inset } = fillLeader(piece, width, x, lineEnd);
  const spacing = { cluster: piece.span.style.letterSpacing, fixed: null, trim: 0 };
  for (let index = 0; index < count; index++)
    addGlyphs(runs, piece, x + inset + index * piece.width, spacing);
}

function drawOther<A, K>(
  pen: Pen<A>,
  piece: Exclude<Piece<A, K>, TextPiece>,
  x: number,
  width: number,
): void {
  if (piece.kind === 'anchor' || piece.kind === 'break') return;
  pen.frames.add(piece.frame);
  if ('margin' in piece) drawEdge(pen, piece, x, x + width);
  else {
    pen.boxes.cover(piece.frame, x, x + width);
    const { start: from, frame } = piece;
    pen.atomics.push({ from, x, width, frame, content: piece.item.content });
  }
}

function drawEdge<A>({ boxes }: Pen<A>, piece: EdgePiece, x: number, right: number): void {
  const { frame, kind, margin } = piece;
  const onLeft = (kind === 'open') === (frame.style.direction === 'ltr');
  if (onLeft) boxes.edge(frame, kind, x + margin, right);
  else boxes.edge(frame, kind, x, right - margin);
  boxes.cover(frame.parent, x, right);
}

/** Boxes first, then text and atomics in reading order, wherever its directions put them. */
function partsOf<A>(
  { runs, atomics, boxes }: Pen<A>,
  shift: (frame: Frame) => number,
  available: number,
): LinePart<A>[] {
  const content = atomics.length === 0 ? runs : [...runs, ...atomics];
  content.sort((a, b) => a.from - b.from);
  return [
    ...boxes.parts<A>(shift, available),
    ...content.map((each): LinePart<A> => {
      const { frame } = each;
      const x = each.x + (frame.moved?.x ?? 0);
      const y = shift(frame) + (frame.moved?.y ?? 0);
      if ('content' in each)
        return { type: 'atomic', x, y, width: each.width, content: each.content };
      const { style, tag } = each.span;
      return { type: 'glyphs', x, y, run: finishRun(each), style, tag };
    }),
  ];
}
