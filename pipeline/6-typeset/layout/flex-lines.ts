import type { Box, FlexBox } from '../boxes/types.ts';
import type { Context } from './context.ts';
import { borderBoxWidth, clampWidth, marginsOf } from './sizes.ts';

/** An item with its used main size: border-box width, pt. */
export interface FlexItem {
  readonly box: Box;
  readonly index: number;
  readonly width: number;
}

interface Sized {
  readonly box: Box;
  readonly index: number;
  /** Flex base size: border box. */
  readonly base: number;
  readonly min: number;
  readonly margins: number;
}

/** The items of a row container in lines, with flexible lengths resolved: CSS Flexbox 1, 9.2–9.7. */
export function flexLines(
  box: FlexBox,
  width: number,
  gap: number,
  context: Context,
): readonly (readonly FlexItem[])[] {
  const items = box.children.map((child, index) => sizeItem(child, index, width, context));
  const ordered = items.toSorted((a, b) => a.box.style.order - b.box.style.order);
  return collectLines(ordered, box, width, gap).map((line) => resolveLine(line, width, gap));
}

function sizeItem(box: Box, index: number, width: number, context: Context): Sized {
  const margins = marginsOf(box.style, width);
  const around = margins.left + margins.right;
  const { min, max } = context.intrinsic(box);
  const { flexBasis } = box.style;
  const own = flexBasis === 'auto' ? box.style.width : flexBasis === 'content' ? 'auto' : flexBasis;
  const base =
    borderBoxWidth(own, box.style, width) ?? Math.min(max - around, Math.max(width, min - around));
  const floor = Math.min(
    min - around,
    borderBoxWidth(box.style.width, box.style, width) ?? Number.POSITIVE_INFINITY,
  );
  return {
    box,
    index,
    base: clampWidth(base, box.style, width),
    min: Math.max(floor, 0),
    margins: around,
  };
}

function collectLines(
  items: readonly Sized[],
  box: FlexBox,
  width: number,
  gap: number,
): Sized[][] {
  if (box.style.flexWrap === 'nowrap') return items.length > 0 ? [[...items]] : [];
  const lines: Sized[][] = [];
  let used = 0;
  for (const item of items) {
    const size = Math.max(item.base, item.min) + item.margins;
    const line = lines.at(-1);
    if (line && used + gap + size <= width + 0.01) {
      line.push(item);
      used += gap + size;
    } else {
      lines.push([item]);
      used = size;
    }
  }
  return lines;
}

/** CSS Flexbox 1, section 9.7: items grow or shrink; one at its minimum is frozen. */
function resolveLine(items: readonly Sized[], width: number, gap: number): FlexItem[] {
  const room =
    width - gap * (items.length - 1) - items.reduce((sum, item) => sum + item.margins, 0);
  const hypothetical = items.reduce((sum, item) => sum + Math.max(item.base, item.min), 0);
  const grows = hypothetical < room;
  const factor = (item: Sized) =>
    grows ? item.box.style.flexGrow : item.box.style.flexShrink * item.base;
  const widths = new Map<Sized, number>(
    items.filter((item) => factor(item) === 0).map((item) => [item, Math.max(item.base, item.min)]),
  );

  for (;;) {
    const flexible = items.filter((item) => !widths.has(item));
    if (flexible.length === 0) break;
    const frozen = [...widths.values()].reduce((sum, size) => sum + size, 0);
    const free = room - frozen - flexible.reduce((sum, item) => sum + item.base, 0);
    const factors = flexible.reduce((sum, item) => sum + factor(item), 0);
    const share = grows && factors < 1 ? 1 : factors;
    const sizes = flexible.map((item) => item.base + (free * factor(item)) / share);
    const violating = flexible.filter((item, index) => sizes[index]! < item.min);
    if (violating.length === 0)
      for (const [index, item] of flexible.entries()) widths.set(item, Math.max(sizes[index]!, 0));
    else for (const item of violating) widths.set(item, item.min);
  }
  return items.map((item) => ({
    box: item.box,
    index: item.index,
    width: clampWidth(widths.get(item) ?? item.base, item.box.style, width),
  }));
}
