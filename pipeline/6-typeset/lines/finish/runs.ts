import type { Face, ShapedRun } from '../../fonts/types.ts';
import type { GlyphRun } from '../../types.ts';
import type { Frame } from '../frames.ts';
import type { Span, TextPiece } from '../model.ts';

/** A run while it grows. Neighbours that look alike become one: painting costs by the run. */
export interface RunBuilder {
  readonly x: number;
  readonly face: Face;
  readonly size: number;
  readonly span: Span;
  readonly frame: Frame;
  readonly rtl: boolean;
  /** The stretch of the paragraph that the run says, and the piece added last. */
  from: number;
  to: number;
  piece: TextPiece;
  readonly glyphs: number[];
  readonly advances: number[];
  readonly clusters: number[];
  offsets: { x: number; y: number }[] | null;
  text: string;
  width: number;
}

/** What a line does to the advances of a piece. */
export interface Spacing {
  /** Added after each cluster, pt. */
  readonly cluster: number;
  /** All advances become this; null leaves them. */
  readonly fixed: number | null;
  /** Taken off the last letter. */
  readonly trim: number;
}

/** Adds a piece's glyphs at x, in visual order. */
export function addGlyphs(runs: RunBuilder[], piece: TextPiece, x: number, spacing: Spacing): void {
  const { runs: parts } = piece.shaped;
  const rtl = piece.level % 2 === 1;
  let at = x;
  for (let index = 0; index < parts.length; index++) {
    const part = parts[rtl ? parts.length - 1 - index : index]!;
    const run = openRun(runs, part, piece, rtl, at);
    at += append(run, part, piece.text, spacing);
  }
  if (spacing.trim !== 0) trimLast(runs.at(-1), spacing.trim);
}

/** The run that the part continues, on the line and in the text, or a new one. */
function openRun(
  runs: RunBuilder[],
  { face, scale, start, end }: ShapedRun,
  piece: TextPiece,
  rtl: boolean,
  x: number,
): RunBuilder {
  const { span, frame } = piece;
  const [from, to] = [piece.start + start, piece.start + end];
  const last = runs.at(-1);
  const size = span.style.fontSize * scale;
  if (
    last !== undefined &&
    last.face === face &&
    last.size === size &&
    last.span.style === span.style &&
    last.span.tag === span.tag &&
    last.frame === frame &&
    last.rtl === rtl &&
    Math.abs(last.x + last.width - x) < 1e-6 &&
    continues(last, piece, from, to)
  )
    return last;
  const empty = { glyphs: [], advances: [], clusters: [], offsets: null, text: '', width: 0 };
  const run = { x, face, size, span, frame, rtl, from, to, piece, ...empty };
  runs.push(run);
  return run;
}

/** A leader's pattern comes again and again from one place in the text. */
function continues(run: RunBuilder, piece: TextPiece, from: number, to: number): boolean {
  if (piece.kind === 'leader') return run.piece === piece;
  if (run.rtl ? run.from !== to : run.to !== from) return false;
  run.from = Math.min(run.from, from);
  run.to = Math.max(run.to, to);
  run.piece = piece;
  return true;
}

/** In a right-to-left run what stands further right was said before. */
function append(run: RunBuilder, part: ShapedRun, text: string, spacing: Spacing): number {
  const own = part.end - part.start === text.length ? text : text.slice(part.start, part.end);
  const shift = (run.rtl ? 0 : run.text.length) - part.start;
  if (run.rtl) {
    for (let index = 0; index < run.clusters.length; index++) run.clusters[index]! += own.length;
    run.text = own + run.text;
  } else run.text += own;
  if (part.shaped.offsets !== null || run.offsets !== null) appendOffsets(run, part);
  return appendAdvances(run, part, spacing, shift);
}

function appendAdvances(
  run: RunBuilder,
  { shaped: { glyphs, advances, clusters }, face }: ShapedRun,
  { cluster, fixed }: Spacing,
  shift: number,
): number {
  const unit = run.size / face.unitsPerEm;
  let sum = 0;
  for (let index = 0; index < glyphs.length; index++) {
    const ends = cluster !== 0 && clusters[index] !== clusters[index + 1];
    const advance = fixed ?? advances[index]! * unit + (ends ? cluster : 0);
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
  const unit = run.size / face.unitsPerEm;
  run.offsets ??= run.glyphs.map(() => ({ x: 0, y: 0 }));
  for (let index = 0; index < shaped.glyphs.length; index++) {
    const { x, y } = shaped.offsets?.[index] ?? { x: 0, y: 0 };
    run.offsets.push({ x: x * unit, y: y * unit });
  }
}

function trimLast(run: RunBuilder | undefined, excess: number): void {
  if (!run) return;
  run.advances[run.advances.length - 1]! -= excess;
  run.width -= excess;
}

export function finishRun(builder: RunBuilder): GlyphRun {
  const { face, size, glyphs, advances, offsets, text, clusters, rtl, width } = builder;
  return { face, size, glyphs, advances, offsets, text, clusters, rtl, width };
}
