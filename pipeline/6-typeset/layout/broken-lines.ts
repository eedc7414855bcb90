import type { Diagnostic } from '../../diagnostic.ts';
import type { Box, FlowItem, LinesBox, Marks } from '../boxes/types.ts';
import { layoutLines } from '../lines/index.ts';
import type { InlineItem, Line, LineStart } from '../lines/types.ts';
import { report } from '../pages/codes.ts';
import type { Context } from './context.ts';
import type { LineSpot } from './floats/types.ts';
import { inlineAtomic } from './inline-atomic.ts';
import { recall } from './recall.ts';
import type { Atomic } from './types.ts';

export type TextLine = Line<Atomic, Marks>;

export interface BrokenLines {
  readonly lines: readonly TextLine[];
  /** Where they stand beside floats; undefined: one below the other. */
  readonly spots?: readonly LineSpot[];
}

/**
 * The lines of a box at a width. Broken once for each width and text: pages take ranges of them.
 * With a start, what stands before it is set elsewhere.
 */
export function breakLines(
  box: LinesBox,
  width: number,
  start: LineStart | null,
  context: Context,
): readonly TextLine[] {
  const key = lineKey(box, width, start, context);
  const { lines } = recall(context.memo.lines, box, key, context, () => {
    const own = { x: 0, width };
    const { lines: set, diagnostics } = layoutLines(
      resolveItems(box.items, width, context),
      { style: box.style, lang: box.lang, uniform: true, measure: () => own, from: start },
      context.fonts,
    );
    context.diagnostics.push(...diagnostics, ...overflowing(set));
    return { lines: set };
  });
  noteNumbers(box, context);
  return lines;
}

/** What is made of these lines depends on page numbers where the lines do. */
export function noteNumbers({ items }: LinesBox, { asked }: Context): void {
  if (items.some(({ type }) => type === 'page-text')) asked.pages++;
}

/** Rounding, and a space that hangs, are no overflow; pt. */
const visible = 1;

/** Diagnostic: `line-too-long`, for each line that sticks out of its block. */
export function overflowing(lines: readonly TextLine[]): Diagnostic[] {
  return lines
    .filter(({ overflow }) => overflow > visible)
    .map(({ overflow, parts }) => {
      const text = parts.map((part) => (part.type === 'glyphs' ? part.run.text : '')).join('');
      const shown = text.length > 40 ? `${text.slice(0, 40)}…` : text;
      const message = `"${shown.trim()}" sticks out of its column by ${Math.ceil(overflow)} pt`;
      return report('line-too-long', {
        message,
        hint: 'Shorten it, or set `overflow-wrap: anywhere`',
      });
    });
}

export function lineKey(
  box: LinesBox,
  width: number,
  start: LineStart | null,
  { pages }: Context,
): string {
  const texts = box.items
    .map((item) => (item.type === 'page-text' ? item.value(pages) : ''))
    .filter(Boolean);
  return [width, start?.piece, start?.offset, ...texts].join('|');
}

/** Inline items with page numbers filled in and boxes laid out. */
export function resolveItems(
  items: readonly FlowItem[],
  width: number,
  context: Context,
): InlineItem<Atomic, Marks>[] {
  return items.map((item): InlineItem<Atomic, Marks> => {
    if (item.type === 'page-text') {
      const { style, lang, tag } = item;
      return { type: 'text', text: item.value(context.pages), style, lang, tag };
    }
    if (item.type === 'float') return { type: 'anchor', content: floatMarks(item.box) };
    return item.type === 'box' ? inlineAtomic(item.box, width, context) : item;
  });
}

/** Says on which line a float stands in the text. */
function floatMarks(float: Box): Marks {
  return { ids: [], strings: [], page: null, bookmark: null, footnote: null, float };
}
