import type { Fonts, ShapedText } from '../fonts/types.ts';
import type { ComputedStyle } from '../style/types.ts';
import type { Levels } from './bidi.ts';
import { type Frame, resolve } from './frames.ts';
import type { Collected, Entry, Piece, Span, TextEntry, TextPiece } from './model.ts';

const SPACE = 0x20;
const NO_BREAK_SPACE = 0xa0;
const TAB = 0x09;

/** Cuts the paragraph into words, spaces and boxes, and gives each its glyphs and its width. */
export function shapePieces<A, K>(
  { text, entries }: Collected<A, K>,
  { base, levels, outside }: Levels,
  fonts: Fonts,
  available: number,
): readonly Piece<A, K>[] {
  const pieces: Piece<A, K>[] = [];
  const levelAt = (index: number) => levels?.[index] ?? base;
  for (const entry of entries) {
    if (entry.type === 'text') shapeEntry(text, entry, levels, base, fonts, pieces);
    else pieces.push(otherPiece(entry, levelAt, outside.get(entry) ?? null, fonts, available));
  }
  return pieces;
}

/** One level at a time, because direction decides the glyphs. */
function shapeEntry<A, K>(
  text: string,
  entry: TextEntry,
  levels: Uint8Array | null,
  base: number,
  fonts: Fonts,
  pieces: Piece<A, K>[],
): void {
  for (let start = entry.start; start < entry.end; ) {
    const level = levels?.[start] ?? base;
    let end = entry.end;
    if (levels) for (end = start + 1; end < entry.end && levels[end] === level; ) end++;
    shapeLevel(text, { ...entry, start, end }, level, fonts, pieces);
    start = end;
  }
}

function shapeLevel<A, K>(
  text: string,
  { start: from, end: to, style, lang, tag, frame }: TextEntry,
  level: number,
  fonts: Fonts,
  pieces: Piece<A, K>[],
): void {
  const span = { style, lang, tag, shaper: fonts.shaper(style, lang, level % 2 === 1) };
  // Every other piece is one space.
  let space = span.shaper.shape(' ');
  let spaceWidth = textWidth(space, ' ', 'space', style);
  for (let start = from; start < to; ) {
    const kind = kindAt(text, start);
    let end = start + 1;
    if (kind !== 'tab') while (end < to && kindAt(text, end) === kind) end++;
    const single = kind === 'space' && end === start + 1;
    const own = single ? ' ' : text.slice(start, end);
    const shaped = single ? space : span.shaper.shape(kind === 'tab' ? ' ' : own);
    const width = single ? spaceWidth : textWidth(shaped, own, kind, style);
    pieces.push({ kind, start, end, width, level, frame, span, text: own, shaped });
    start = end;
    const face = level % 2 === 1 && kind === 'word' ? shaped.runs.at(-1)?.face : undefined;
    if (face === undefined || face === space.runs[0]?.face) continue;
    // Readers of PDF part right-to-left words only by a space of the same face.
    space = span.shaper.spaceAfter(face);
    spaceWidth = textWidth(space, ' ', 'space', style);
  }
}

function kindAt(text: string, index: number): 'word' | 'space' | 'nbsp' | 'tab' {
  const unit = text.charCodeAt(index);
  if (unit === SPACE) return 'space';
  if (unit === NO_BREAK_SPACE) return 'nbsp';
  return unit === TAB ? 'tab' : 'word';
}

/** With letter-spacing after each cluster and word-spacing after each space; pt. */
export function textWidth(
  shaped: ShapedText,
  text: string,
  kind: TextPiece['kind'],
  { fontSize, letterSpacing, wordSpacing }: ComputedStyle,
): number {
  const natural = shaped.width * fontSize;
  if (letterSpacing === 0 && (wordSpacing === 0 || !isSpace(kind))) return natural;
  const words = isSpace(kind) ? text.length * wordSpacing : 0;
  return natural + words + clusterCount(shaped) * letterSpacing;
}

/** What justification stretches. */
export function isSpace(kind: Piece<unknown, unknown>['kind']): boolean {
  return kind === 'space' || kind === 'nbsp';
}

/** `letter-spacing` goes between clusters: a base and its marks stay together. */
export function clusterCount({ runs }: ShapedText): number {
  return runs.reduce((sum, { shaped }) => sum + new Set(shaped.clusters).size, 0);
}

function otherPiece<A, K>(
  entry: Exclude<Entry<A, K>, TextEntry>,
  levelAt: (index: number) => number,
  outside: number | null,
  fonts: Fonts,
  available: number,
): Piece<A, K> {
  const { start } = entry;
  const at = { start, end: start, width: 0, level: levelAt(start) };
  switch (entry.type) {
    case 'open':
    case 'close':
      return { ...at, ...edge(entry.frame, entry.type, levelAt, start, available), outside };
    case 'break':
      return { ...at, kind: 'break', end: start + 1, frame: entry.frame };
    case 'anchor':
      return { ...at, kind: 'anchor', frame: entry.frame, content: entry.content };
    case 'atomic': {
      const { item, frame } = entry;
      return { ...at, kind: 'atomic', end: start + 1, width: item.width, item, frame };
    }
    case 'leader': {
      const { item, frame } = entry;
      const { style, lang, tag, pattern: text } = item;
      const shaper = fonts.shaper(style, lang, at.level % 2 === 1);
      const shaped = shaper.shape(text);
      const width = textWidth(shaped, text, 'leader', style);
      const span: Span = { style, lang, tag, shaper };
      return {
        ...at,
        kind: 'leader',
        end: start + 1,
        width,
        frame,
        span,
        text,
        shaped,
      };
    }
  }
}

/** The start side of a box is the left one unless the box runs right to left. */
function edge(
  frame: Frame,
  kind: 'open' | 'close',
  levelAt: (index: number) => number,
  start: number,
  available: number,
) {
  const { style } = frame;
  const left = (kind === 'open') === (style.direction === 'ltr');
  const margin = resolve(left ? style.marginLeft : style.marginRight, available);
  const padding = resolve(left ? style.paddingLeft : style.paddingRight, available);
  const border = left ? style.borderLeftWidth : style.borderRightWidth;
  // An edge goes where its content goes: an opening one with what follows it.
  const level = levelAt(kind === 'open' ? start : Math.max(0, start - 1));
  return { kind, frame, level, margin, width: margin + border + padding };
}
