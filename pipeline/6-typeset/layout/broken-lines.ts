import type { Box, FlowItem, LinesBox, Marks } from '../boxes/types.ts';
import { layoutLines } from '../lines/index.ts';
import type { InlineItem, Line, LineStart } from '../lines/types.ts';
import type { Context } from './context.ts';
import { withWordsCut } from './cut-words.ts';
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
  const set = (items: readonly FlowItem[], own: number) => {
    const measure = { x: 0, width: own };
    return layoutLines(
      resolveItems(items, width, context),
      { style: box.style, lang: box.lang, uniform: true, measure: () => measure, from: start },
      context.fonts,
    );
  };
  const { lines } = recall(context.memo.lines, box, key, context, () => {
    const { lines: broken } = withWordsCut(box, width, set, context);
    return { lines: broken };
  });
  noteNumbers(box, context);
  return lines;
}

/** What is made of these lines depends on page numbers where the lines do. */
export function noteNumbers({ items }: LinesBox, { asked }: Context): void {
  if (items.some(({ type }) => type === 'page-text')) asked.pages++;
}

export function lineKey(
  box: LinesBox,
  width: number,
  start: LineStart | null,
  { pages, document }: Context,
): string {
  const texts = box.items
    .map((item) => (item.type === 'page-text' ? item.value(pages) : ''))
    .filter(Boolean);
  return [width, document.leaving.get(box), start?.piece, start?.offset, ...texts].join('|');
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
