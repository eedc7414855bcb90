import type { Box, LinesBox, ReplacedBox, TableBox } from '../boxes/types.ts';
import { intrinsicWidths } from '../lines/index.ts';
import type { IntrinsicWidths } from '../lines/types.ts';
import { noteNumbers, resolveItems } from './broken-lines.ts';
import type { Context } from './context.ts';
import { isFloating } from './margins.ts';
import { recall } from './recall.ts';
import { replacedSize } from './replaced.ts';
import { borderBoxWidth, clampWidth, edgesOf, marginsOf, resolve } from './sizes.ts';
import { columnGap } from './table-columns.ts';
import { wantedWidth } from './table-distribute.ts';
import { prepareTable, tableEdges } from './table-prepared.ts';

/**
 * min-content and max-content contributions: CSS Sizing 3, section 5. Percentages count as 0 of an
 * indefinite width. Known once for each box.
 */
export function intrinsicOf(box: Box, context: Context): IntrinsicWidths {
  return recall(context.memo.intrinsic, box, '', context, () => measure(box, context));
}

function measure(box: Box, context: Context): IntrinsicWidths {
  const { style } = box;
  const edges =
    box.type === 'table' ? tableEdges(prepareTable(box, context), 0) : edgesOf(style, 0);
  const margins = marginsOf(style, 0);
  const outside = margins.left + margins.right;
  const clamp = (width: number) =>
    isPercentage(style.maxWidth) ? width : clampWidth(width, style, 0);
  const set = isPercentage(style.width) ? null : borderBoxWidth(style.width, style, 0);
  if (set !== null) {
    const width = clamp(set) + outside;
    return { min: width, max: width };
  }
  const inner = contentWidths(box, context);
  const around = edges.left + edges.right;
  return { min: clamp(inner.min + around) + outside, max: clamp(inner.max + around) + outside };
}

function isPercentage(value: unknown): boolean {
  return typeof value === 'object';
}

function contentWidths(box: Box, context: Context): IntrinsicWidths {
  switch (box.type) {
    case 'lines':
      return linesWidths(box, context);
    case 'replaced':
      return replacedWidths(box);
    case 'table':
      return tableWidths(box, context);
    case 'flex':
      return box.style.flexDirection.startsWith('row')
        ? sum(box, context)
        : widest(box.children, context);
    case 'rows':
      return { min: box.grid.width, max: box.grid.width };
    default:
      return blockWidths(box.children, context);
  }
}

function linesWidths(box: LinesBox, context: Context): IntrinsicWidths {
  const items = resolveItems(box.items, 0, context);
  noteNumbers(box, context);
  const measureLine = () => ({ x: 0, width: Number.POSITIVE_INFINITY });
  const own = intrinsicWidths(
    items,
    { style: box.style, lang: box.lang, uniform: true, measure: measureLine },
    context.fonts,
  );
  const floats = box.items.flatMap((item) => (item.type === 'float' ? [item.box] : []));
  return floats.length === 0 ? own : besideFloats(own, floats, context);
}

/** Floats stand beside each other and beside the text they are in, where there is room for it. */
function besideFloats(
  own: IntrinsicWidths,
  floats: readonly Box[],
  context: Context,
): IntrinsicWidths {
  const widths = floats.map((float) => context.intrinsic(float));
  return {
    min: Math.max(own.min, ...widths.map(({ min }) => min)),
    max: widths.reduce((total, { max }) => total + max, own.max),
  };
}

function blockWidths(children: readonly Box[], context: Context): IntrinsicWidths {
  const floats = children.filter(isFloating);
  if (floats.length === 0) return widest(children, context);
  const inFlow = widest(
    children.filter((child) => !isFloating(child)),
    context,
  );
  return besideFloats(inFlow, floats, context);
}

/** An image that may shrink to its container asks for nothing. */
function replacedWidths(box: ReplacedBox): IntrinsicWidths {
  const { width } = replacedSize(box, Number.POSITIVE_INFINITY, null);
  return { min: isPercentage(box.style.maxWidth) ? 0 : width, max: width };
}

function tableWidths(box: TableBox, context: Context): IntrinsicWidths {
  const { table, columns } = prepareTable(box, context);
  const gaps = columnGap(table) * (columns.length + 1);
  const least = columns.reduce((total, { min }) => total + min, gaps);
  const captions = widest(
    box.captions.map((caption) => caption.box),
    context,
  );
  const min = Math.max(least, captions.min);
  return { min, max: Math.max(Math.min(wantedWidth(columns), widestTable) + gaps, min) };
}

/** A column of 100 % beside another asks for any width; pt. */
const widestTable = 1e6;

function widest(boxes: readonly Box[], context: Context): IntrinsicWidths {
  const widths = boxes.map((box) => context.intrinsic(box));
  return {
    min: Math.max(0, ...widths.map(({ min }) => min)),
    max: Math.max(0, ...widths.map(({ max }) => max)),
  };
}

function sum(box: Extract<Box, { type: 'flex' }>, context: Context): IntrinsicWidths {
  const gap = box.style.columnGap === 'normal' ? 0 : resolve(box.style.columnGap, 0);
  const gaps = gap * Math.max(box.children.length - 1, 0);
  const widths = box.children.map((child) => context.intrinsic(child));
  const wraps = box.style.flexWrap !== 'nowrap';
  const total = (pick: (width: IntrinsicWidths) => number) =>
    widths.reduce((all, width) => all + pick(width), gaps);
  return {
    min: wraps ? widest(box.children, context).min : total(({ min }) => min),
    max: total(({ max }) => max),
  };
}
