import type { Face, ShapedRun } from '../../fonts/types.ts';
import type { ComputedStyle } from '../../style/types.ts';
import type { GlyphRun, Tag } from '../../types.ts';
import type { Frame } from '../frames.ts';
import type { TextPiece } from '../model.ts';
import { isSpace } from '../shape.ts';
import type { Fragment } from './fragments.ts';

/** A run while it grows. Neighbours that look alike become one: painting costs by the run. */
export interface RunBuilder {
  readonly x: number;
  readonly face: Face;
  readonly size: number;
  readonly style: ComputedStyle;
  readonly tag: Tag;
  readonly frame: Frame;
  readonly rtl: boolean;
  readonly glyphs: number[];
  readonly advances: number[];
  readonly clusters: number[];
  offsets: { x: number; y: number }[] | null;
  text: string;
  width: number;
}

/** Adds a fragment's glyphs at x, in visual order. Returns where they end. */
export function addGlyphs<A, K>(
  runs: RunBuilder[],
  fragment: Fragment<A, K>,
  piece: TextPiece,
  x: number,
): number {
  const { shaped } = fragment;
  if (shaped === null) return x;
  const rtl = piece.level % 2 === 1;
  const parts = rtl ? [...shaped.runs].reverse() : shaped.runs;
  let at = x;
  for (const part of parts) {
    const run = openRun(runs, part, piece, rtl, at);
    at += append(run, part, fragment, piece);
  }
  trim(runs.at(-1), fragment);
  return at - fragment.trim;
}

/** The run that the part continues, or a new one. */
function openRun(
  runs: RunBuilder[],
  { face, scale }: ShapedRun,
  { style, tag, frame }: TextPiece,
  rtl: boolean,
  x: number,
): RunBuilder {
  const last = runs.at(-1);
  const size = style.fontSize * scale;
  if (
    last?.face === face &&
    last.size === size &&
    last.style === style &&
    last.tag === tag &&
    last.frame === frame &&
    last.rtl === rtl &&
    Math.abs(last.x + last.width - x) < 1e-6
  )
    return last;
  const empty = { glyphs: [], advances: [], clusters: [], offsets: null, text: '', width: 0 };
  const run = { x, face, size, style, tag, frame, rtl, ...empty };
  runs.push(run);
  return run;
}

/** In a right-to-left run what stands further right was said before. */
function append<A, K>(
  run: RunBuilder,
  part: ShapedRun,
  fragment: Fragment<A, K>,
  piece: TextPiece,
): number {
  const text = fragment.text.slice(part.start, part.end);
  const shift = (run.rtl ? 0 : run.text.length) - part.start;
  if (run.rtl) {
    for (let index = 0; index < run.clusters.length; index++) run.clusters[index]! += text.length;
    run.text = text + run.text;
  } else run.text += text;
  appendOffsets(run, part);
  return appendAdvances(run, part, fragment, piece, shift);
}

function appendAdvances<A, K>(
  run: RunBuilder,
  { shaped, face }: ShapedRun,
  fragment: Fragment<A, K>,
  { kind, style }: TextPiece,
  shift: number,
): number {
  const unit = run.size / face.unitsPerEm;
  const perSpace = isSpace(kind) ? style.wordSpacing + fragment.extra : 0;
  const { glyphs, advances, clusters } = shaped;
  let sum = 0;
  for (let index = 0; index < glyphs.length; index++) {
    const ends = clusters[index] !== clusters[index + 1];
    let advance = advances[index]! * unit + (ends ? style.letterSpacing + perSpace : 0);
    if (fragment.hangs) advance = 0;
    else if (kind === 'tab') advance = fragment.width;
    run.glyphs.push(glyphs[index]!);
    run.clusters.push(clusters[index]! + shift);
    run.advances.push(advance);
    sum += advance;
  }
  run.width += sum;
  return sum;
}

/** Offsets are kept only from the first mark on that needs one. */
function appendOffsets(run: RunBuilder, { shaped, face }: ShapedRun): void {
  if (shaped.offsets === null && run.offsets === null) return;
  const unit = run.size / face.unitsPerEm;
  run.offsets ??= run.glyphs.map(() => ({ x: 0, y: 0 }));
  for (let index = 0; index < shaped.glyphs.length; index++) {
    const { x, y } = shaped.offsets?.[index] ?? { x: 0, y: 0 };
    run.offsets.push({ x: x * unit, y: y * unit });
  }
}

function trim<A, K>(run: RunBuilder | undefined, { trim: excess }: Fragment<A, K>): void {
  if (!run || excess === 0) return;
  run.advances[run.advances.length - 1]! -= excess;
  run.width -= excess;
}

export function finishRun(builder: RunBuilder): GlyphRun {
  const { face, size, glyphs, advances, offsets, text, clusters, rtl, width } = builder;
  return { face, size, glyphs, advances, offsets, text, clusters, rtl, width };
}
