import { visualOrder } from '../bidi.ts';
import type { Frame } from '../frames.ts';
import type { EdgePiece } from '../model.ts';
import type { LinePart } from '../types.ts';
import { Boxes } from './boxes.ts';
import type { Fragment } from './fragments.ts';
import { lineHeight } from './height.ts';
import { fillLeader } from './leader.ts';
import { addGlyphs, finishRun, type RunBuilder } from './runs.ts';

export interface Placed<A> {
  readonly parts: readonly LinePart<A>[];
  readonly height: number;
  readonly baseline: number;
}

interface Pen<A> {
  readonly runs: RunBuilder[];
  readonly atomics: { x: number; width: number; frame: Frame; content: A }[];
  readonly boxes: Boxes;
  readonly frames: Set<Frame>;
}

/** Puts fragments beside each other from x on, in visual order, and measures the line's height. */
export function placeFragments<A, K>(
  fragments: readonly Fragment<A, K>[],
  x: number,
  lineEnd: number,
  root: Frame,
  baseLevel: number,
  available: number,
): Placed<A> {
  const pen: Pen<A> = { runs: [], atomics: [], boxes: new Boxes(), frames: new Set() };
  let at = x;
  for (const index of inVisualOrder(fragments, baseLevel)) {
    draw(pen, fragments[index]!, at, lineEnd);
    at += fragments[index]!.width;
  }
  const { height, baseline, shift } = lineHeight(root, pen.frames);
  return { parts: partsOf(pen, shift, available), height, baseline };
}

/** UAX #9: rule L1 puts the spaces at a line's end on the paragraph's level, then L2. */
function inVisualOrder<A, K>(fragments: readonly Fragment<A, K>[], baseLevel: number) {
  return visualOrder(
    fragments.map(({ piece, hangs }) =>
      hangs || piece.kind === 'break' ? baseLevel : piece.level,
    ),
  );
}

function draw<A, K>(pen: Pen<A>, fragment: Fragment<A, K>, x: number, lineEnd: number): void {
  const { piece, width } = fragment;
  const right = x + width;
  if (piece.kind === 'anchor' || piece.kind === 'break') return;
  pen.frames.add(piece.frame);
  if ('margin' in piece) {
    drawEdge(pen, piece, x, right);
    return;
  }
  pen.boxes.cover(piece.frame, x, right);
  if (piece.kind === 'atomic')
    pen.atomics.push({ x, width, frame: piece.frame, content: piece.item.content });
  else if (piece.kind === 'leader') {
    const { count, inset } = fillLeader(fragment, piece, x, lineEnd);
    for (let [index, at] = [0, x + inset]; index < count; index++)
      at = addGlyphs(pen.runs, fragment, piece, at);
  } else addGlyphs(pen.runs, fragment, piece, x);
}

function drawEdge<A>({ boxes }: Pen<A>, piece: EdgePiece, x: number, right: number): void {
  const { frame, kind, margin } = piece;
  const onLeft = (kind === 'open') === (frame.style.direction === 'ltr');
  if (onLeft) boxes.edge(frame, kind, x + margin, right);
  else boxes.edge(frame, kind, x, right - margin);
  boxes.cover(frame.parent, x, right);
}

function partsOf<A>(
  { runs, atomics, boxes }: Pen<A>,
  shift: (frame: Frame) => number,
  available: number,
): LinePart<A>[] {
  const parts: LinePart<A>[] = boxes.parts<A>(shift, available);
  for (const builder of runs) {
    const { x, frame, style, tag } = builder;
    parts.push({ type: 'glyphs', x, y: shift(frame), run: finishRun(builder), style, tag });
  }
  for (const { x, width, frame, content } of atomics)
    parts.push({ type: 'atomic', x, y: shift(frame), width, content });
  return parts;
}
