import type { Candidates } from '../breaking/candidates.ts';
import type { Broken } from '../breaking/index.ts';
import { firstLine, lineMeasure } from '../measure.ts';
import type { Prepared } from '../model.ts';
import type { Line, LineStart, ParagraphOptions } from '../types.ts';
import { contentOf, type LineContent } from './content.ts';
import { fillLine } from './fill.ts';
import { placeContent } from './place.ts';

/** Turns the chosen breaks into lines: cut, fill, align, order, stack. */
export function finishLines<A, K>(
  prepared: Prepared<A, K>,
  { candidates, breaks, from: start }: Broken,
  options: ParagraphOptions,
): readonly Line<A, K>[] {
  const first = firstLine(options);
  return breaks.map((to, index) => {
    const from = index === 0 ? start : breaks[index - 1]!;
    const content = contentOf(prepared.pieces, candidates, from, to);
    const kind = candidates.kind[to]!;
    const endsBlock = kind === 'end' || kind === 'forced';
    const end = { hyphenated: kind === 'hyphen', endsBlock, next: placeOf(candidates, to) };
    return finishLine(content, prepared, options, first + index, end);
  });
}

function placeOf({ piece, offset }: Candidates, at: number): LineStart {
  return { piece: piece[at]!, offset: offset[at]! };
}

/** How a line ends. */
interface End {
  readonly hyphenated: boolean;
  /** It is the last one, or ends where the author broke it. */
  readonly endsBlock: boolean;
  readonly next: LineStart;
}

/** Sums of widths are not exact: less than this does not stick out. */
const EPSILON = 1e-4;

function finishLine<A, K>(
  content: LineContent<A, K>,
  { root, baseLevel }: Prepared<A, K>,
  options: ParagraphOptions,
  index: number,
  { hyphenated, endsBlock, next }: End,
): Line<A, K> {
  const { x, width } = lineMeasure(options, index);
  const rtl = baseLevel % 2 === 1;
  const align = alignment(options, endsBlock, rtl);
  // The breaks were chosen for spaces that shrink, in the last line as well.
  const tight = options.style.textAlign === 'justify' && content.natural > width;
  const filling = fillLine(content, width, align === 'justify' || tight);
  const free = width - filling.width;
  const { parts, height, baseline } = placeContent(content, filling, {
    x: x + free * leftPart(align, free, rtl),
    end: rtl ? x : x + width,
    available: options.measure(index).width,
    root,
    baseLevel,
  });
  const overflow = free < -EPSILON ? -free : 0;
  const anchors = anchorsOf(content);
  // Written out: copying objects costs as much as setting a short line.
  return { parts, height, baseline, anchors, overflow, hyphenated, next };
}

function anchorsOf<A, K>({ pieces }: LineContent<A, K>): readonly K[] {
  const anchors: K[] = [];
  for (const piece of pieces) if (piece.kind === 'anchor') anchors.push(piece.content);
  return anchors;
}

type Alignment = 'left' | 'right' | 'center' | 'justify';

/** CSS Text 3, section 6: `text-align-last` rules the last line and those before forced breaks. */
function alignment({ style }: ParagraphOptions, endsBlock: boolean, rtl: boolean): Alignment {
  const { textAlign, textAlignLast } = style;
  const last =
    textAlignLast === 'auto' ? (textAlign === 'justify' ? 'start' : textAlign) : textAlignLast;
  const align = endsBlock ? last : textAlign;
  if (align === 'start') return rtl ? 'right' : 'left';
  if (align === 'end') return rtl ? 'left' : 'right';
  return align;
}

/** Which part of the free width goes to the left. What is too long sticks out at the line's end. */
function leftPart(align: Alignment, free: number, rtl: boolean): number {
  if (free < 0 || align === 'justify') return rtl ? 1 : 0;
  return align === 'left' ? 0 : align === 'right' ? 1 : 0.5;
}
