import { resolve } from './frames.ts';
import type { Prepared, TextPiece } from './model.ts';
import type { ParagraphOptions } from './types.ts';

/** CSS Text 3, section 8.3 `hanging-punctuation`: what stands outside the measure. */

const opening = /^[\p{Ps}\p{Pi}\p{Pf}"']/u;
const closing = /[\p{Pe}\p{Pi}\p{Pf}"']$/u;
const stop = /[,.\u060c\u06d4\u3001\u3002\uff0c\uff0e]$/;

/** A bracket or quotation mark that begins the paragraph is the same as a smaller indent. */
export function hangFirst<A, K>(
  { pieces }: Prepared<A, K>,
  options: ParagraphOptions,
): ParagraphOptions {
  const { style } = options;
  if (!style.hangingPunctuation.includes('first')) return options;
  const word = pieces.find(({ width, kind }) => width > 0 || kind === 'break');
  if (word?.kind !== 'word' || !opening.test(word.text)) return options;
  const mark = [...word.text][0]!.length;
  const indent = resolve(style.textIndent, options.measure(0).width);
  const textIndent = indent - word.shaped.sums[mark]! * word.span.style.fontSize;
  return { ...options, style: { ...style, textIndent } };
}

/**
 * Width of the mark that hangs at the end of a line which ends with this word, pt. `allow-end`
 * hangs like `force-end`; `last` concerns the end of the paragraph.
 */
export function endHang({ text, shaped, span }: TextPiece, last: boolean): number {
  const { hangingPunctuation: hangs, fontSize } = span.style;
  if (hangs.length === 0) return 0;
  const ends = hangs.includes('force-end') || hangs.includes('allow-end');
  if (!(ends && stop.test(text)) && !(last && hangs.includes('last') && closing.test(text)))
    return 0;
  return (shaped.width - shaped.sums[text.length - 1]!) * fontSize;
}
