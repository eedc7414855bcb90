import type { ShapedText } from '../fonts/types.ts';
import type { TextPiece } from './model.ts';

const HYPHEN = '\u2010';

/** The visible hyphen of a broken word: `hyphenate-character`, by default the face's own. */
export function shapeHyphen({ span: { style, shaper } }: TextPiece): ShapedText {
  const wanted = style.hyphenateCharacter;
  if (wanted !== 'auto' && wanted !== '') return shaper.shape(wanted);
  const own = shaper.shape(HYPHEN);
  return own.runs[0]?.face === shaper.face ? own : shaper.shape('-');
}

export function hyphenWidth(piece: TextPiece): number {
  return shapeHyphen(piece).width * piece.span.style.fontSize;
}
