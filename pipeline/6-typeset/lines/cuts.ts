import type { TextPiece } from './model.ts';

/** A place inside a word where it may be cut in two. */
export interface Cut {
  /** Code units from the word's start. */
  readonly at: number;
  /** Width of what stays on the line, without a hyphen, and of what goes to the next, pt. */
  readonly before: number;
  readonly after: number;
}

/** Shaping again looks at so many characters on either side of a cut. */
const WINDOW = 12;

/**
 * Measures cuts of a word. Where the glyphs on both sides do not depend on each other the widths
 * are sums; otherwise (kerning, ligatures, joined scripts) the neighbourhood is shaped again.
 */
export function measureCuts(
  piece: TextPiece,
  places: readonly { readonly at: number }[],
): readonly Cut[] {
  const { sums, safe } = piece.shaped;
  const size = piece.span.style.fontSize;
  const spacing = piece.span.style.letterSpacing;
  const total = sums[piece.text.length]!;
  return places.map(({ at }) => {
    const before = safe[at] ? sums[at]! : widthBefore(piece, at);
    const after = safe[at] ? total - sums[at]! : widthAfter(piece, at);
    return {
      at,
      before: before * size + at * spacing,
      after: after * size + (piece.text.length - at) * spacing,
    };
  });
}

function widthBefore({ text, span, shaped: { sums, safe } }: TextPiece, at: number) {
  let from = at - 1;
  while (from > 0 && at - from < WINDOW && !safe[from]) from--;
  if (from > 0 && !safe[from]) return sums[at]!;
  return sums[from]! + span.shaper.shape(text.slice(from, at)).width;
}

function widthAfter({ text, span, shaped: { sums, safe } }: TextPiece, at: number) {
  let to = at + 1;
  while (to < text.length && to - at < WINDOW && !safe[to]) to++;
  if (to < text.length && !safe[to]) return sums[text.length]! - sums[at]!;
  return sums[text.length]! - sums[to]! + span.shaper.shape(text.slice(at, to)).width;
}
