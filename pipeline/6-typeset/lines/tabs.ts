import type { Piece } from './model.ts';

/**
 * Tabs reach to the next multiple of `tab-size` spaces from the start of their line (CSS Text 3,
 * section 4.2). Only forced breaks start lines here: tabs are for text that does not wrap.
 */
export function expandTabs<A, K>(pieces: readonly Piece<A, K>[]): readonly Piece<A, K>[] {
  if (!pieces.some(({ kind }) => kind === 'tab')) return pieces;
  let x = 0;
  return pieces.map((piece) => {
    if (piece.kind === 'break') x = 0;
    if (piece.kind !== 'tab') {
      x += piece.width;
      return piece;
    }
    const stop = piece.width * Math.max(1, piece.span.style.tabSize);
    const width = stop > 0 ? stop - (x % stop) : 0;
    x += width;
    return { ...piece, width };
  });
}
