import type { ShapedText } from '../fonts/types.ts';
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
  const { sums, safe } = cumulate(piece.shaped, piece.text.length);
  const size = piece.style.fontSize;
  const spacing = piece.style.letterSpacing;
  const total = sums[piece.text.length]!;
  return places.map(({ at }) => {
    const before = safe[at] ? sums[at]! : widthBefore(piece, sums, safe, at);
    const after = safe[at] ? total - sums[at]! : widthAfter(piece, sums, safe, at);
    return {
      at,
      before: before * size + at * spacing,
      after: after * size + (piece.text.length - at) * spacing,
    };
  });
}

/** `sums[i]`: ems before code unit i; `safe[i]`: the word may be cut there as it is shaped. */
function cumulate({ runs }: ShapedText, length: number) {
  const sums = new Float64Array(length + 1);
  const safe = new Uint8Array(length + 1);
  for (const { shaped, face, scale } of runs) {
    for (let index = 0; index < shaped.glyphs.length; index++) {
      const cluster = shaped.clusters[index]!;
      sums[cluster + 1]! += (shaped.advances[index]! / face.unitsPerEm) * scale;
      if (!shaped.unsafe[index]) safe[cluster] = 1;
    }
  }
  for (let index = 1; index <= length; index++) sums[index]! += sums[index - 1]!;
  return { sums, safe };
}

function widthBefore(
  { text, shaper }: TextPiece,
  sums: Float64Array,
  safe: Uint8Array,
  at: number,
) {
  let from = at - 1;
  while (from > 0 && at - from < WINDOW && !safe[from]) from--;
  if (from > 0 && !safe[from]) return sums[at]!;
  return sums[from]! + shaper.shape(text.slice(from, at)).width;
}

function widthAfter({ text, shaper }: TextPiece, sums: Float64Array, safe: Uint8Array, at: number) {
  let to = at + 1;
  while (to < text.length && to - at < WINDOW && !safe[to]) to++;
  if (to < text.length && !safe[to]) return sums[text.length]! - sums[at]!;
  return sums[text.length]! - sums[to]! + shaper.shape(text.slice(at, to)).width;
}
