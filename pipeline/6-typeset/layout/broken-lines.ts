import type { Diagnostic } from '../../diagnostic.ts';
import type { FlowItem, LinesBox, Marks } from '../boxes/types.ts';
import { layoutLines } from '../lines/index.ts';
import type { InlineItem, Line } from '../lines/types.ts';
import { report } from '../pages/codes.ts';
import type { Context } from './context.ts';
import { inlineAtomic } from './inline-atomic.ts';
import type { Atomic } from './types.ts';

/** Where lines change their width: those before `index` have `width`, the others the box's own. */
export interface WidthChange {
  readonly index: number;
  readonly width: number;
}

export interface BrokenLines {
  /** What the lines were made for: they serve again while it is equal. */
  readonly key: string;
  readonly lines: readonly Line<Atomic, Marks>[];
}

/**
 * The lines of a box at a width. Broken once for each width and text: pages take ranges of them.
 */
export function breakLines(
  box: LinesBox,
  width: number,
  change: WidthChange | null,
  context: Context,
): readonly Line<Atomic, Marks>[] {
  const key = keyOf(box, width, change, context);
  const known = context.memo.lines.get(box);
  if (known?.key === key) return known.lines;
  const { lines, diagnostics } = layoutLines(
    resolveItems(box.items, width, context),
    lineOptions(box, width, change),
    context.fonts,
  );
  context.diagnostics.push(...diagnostics, ...overflowing(lines));
  context.memo.lines.set(box, { key, lines });
  return lines;
}

/** Rounding, and a space that hangs, are no overflow; pt. */
const visible = 1;

/** Diagnostic: `line-too-long`, for each line that sticks out of its block. */
function overflowing(lines: readonly Line<Atomic, Marks>[]): Diagnostic[] {
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

function keyOf(
  box: LinesBox,
  width: number,
  change: WidthChange | null,
  { pages }: Context,
): string {
  const texts = box.items
    .map((item) => (item.type === 'page-text' ? item.value(pages) : ''))
    .filter(Boolean);
  return [width, change?.index, change?.width, ...texts].join('|');
}

function lineOptions(box: LinesBox, width: number, change: WidthChange | null) {
  const own = { x: 0, width };
  return {
    style: box.style,
    lang: box.lang,
    uniform: change === null,
    measure:
      change === null
        ? () => own
        : (index: number) => (index < change.index ? { x: 0, width: change.width } : own),
  };
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
    return item.type === 'box' ? inlineAtomic(item.box, width, context) : item;
  });
}
