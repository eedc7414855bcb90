import type { Source } from '../../source.ts';
import { harmless } from './style.ts';

export interface Excerpt {
  /** The source line, or the part of it around the span. */
  readonly line: string;
  /** Columns of the terminal before the span, and that it takes up: at least one. */
  readonly indent: number;
  readonly length: number;
}

/** Cuts out of a source line what fits in `width` columns around the span; null without a line. */
export function excerptOf(lines: readonly string[], source: Source, width: number): Excerpt | null {
  const text = lines[source.line - 1];
  if (text === undefined || isWholeFile(source)) return null;
  const start = Math.min(source.column - 1, text.length);
  const last = source.endLine > source.line ? text.length : source.endColumn - 1;
  const end = Math.max(start, Math.min(last, text.length));
  const from = start > width / 2 ? wholeFrom(text, start - Math.floor(width / 3)) : 0;
  const to = wholeFrom(text, from + width);
  const before = `${from > 0 ? '…' : ''}${harmless(text.slice(from, start))}`;
  const span = harmless(text.slice(start, Math.min(end, to)));
  const after = `${harmless(text.slice(Math.min(end, to), to))}${to < text.length ? '…' : ''}`;
  return {
    line: `${before}${span}${after}`.trimEnd(),
    indent: columns(before),
    length: Math.max(1, columns(span)),
  };
}

function isWholeFile({ line, column, endLine, endColumn }: Source): boolean {
  return line === endLine && column === endColumn && line === 1 && column === 1;
}

/** Not between the halves of a character. */
function wholeFrom(text: string, index: number): number {
  const code = text.charCodeAt(index);
  return code >= 0xdc00 && code <= 0xdfff ? index + 1 : Math.min(index, text.length);
}

/** How wide a text is on a terminal: East Asian characters and emoji take two columns. */
function columns(text: string): number {
  let sum = 0;
  for (const character of text) sum += widthOf(character);
  return sum;
}

function widthOf(character: string): number {
  if (character < '\u0300') return 1;
  if (/\p{M}|\p{Cf}/u.test(character)) return 0;
  const wide =
    /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}|\p{Emoji_Presentation}|[\u3000-\u303f\uff01-\uff60]/u;
  return wide.test(character) ? 2 : 1;
}
