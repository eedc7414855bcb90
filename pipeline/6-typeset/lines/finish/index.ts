import type { Broken } from '../breaking/index.ts';
import { lineMeasure } from '../measure.ts';
import type { Prepared } from '../model.ts';
import type { Line, ParagraphOptions } from '../types.ts';
import { fillLine, totalWidth } from './fill.ts';
import { type Fragment, fragmentsOf } from './fragments.ts';
import { placeFragments } from './place.ts';

/** Turns the chosen breaks into lines: cut, fill, align, order, stack. */
export function finishLines<A, K>(
  prepared: Prepared<A, K>,
  { candidates, breaks }: Broken,
  options: ParagraphOptions,
): readonly Line<A, K>[] {
  return breaks.map((to, index) => {
    const fragments = fragmentsOf(
      prepared.pieces,
      candidates,
      index === 0 ? 0 : breaks[index - 1]!,
      to,
    );
    const kind = candidates.kind[to]!;
    const endsBlock = kind === 'end' || kind === 'forced';
    return {
      ...finishLine(fragments, prepared, options, index, endsBlock),
      hyphenated: kind === 'hyphen',
    };
  });
}

/** Sums of widths are not exact: less than this does not stick out. */
const EPSILON = 1e-4;

function finishLine<A, K>(
  fragments: readonly Fragment<A, K>[],
  prepared: Prepared<A, K>,
  options: ParagraphOptions,
  index: number,
  endsBlock: boolean,
): Omit<Line<A, K>, 'hyphenated'> {
  const { x, width } = lineMeasure(options, index);
  const rtl = prepared.baseLevel % 2 === 1;
  const align = alignment(options, endsBlock, rtl);
  fillLine(fragments, width, align === 'justify');
  const free = width - totalWidth(fragments);
  const left = x + free * leftPart(align, free, rtl);
  const available = options.measure(index).width;
  const lineEnd = rtl ? x : x + width;
  const placed = placeFragments(
    fragments,
    left,
    lineEnd,
    prepared.root,
    prepared.baseLevel,
    available,
  );
  const anchors = fragments.flatMap(({ piece }) =>
    piece.kind === 'anchor' ? [piece.content] : [],
  );
  return { ...placed, anchors, overflow: free < -EPSILON ? -free : 0 };
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
