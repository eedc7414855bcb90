import type { Box, Marks } from '../boxes/types.ts';
import type { InlineItem } from '../lines/types.ts';
import { type Context, wholeSpace } from './context.ts';
import { shrinkToFit } from './shrink.ts';
import { marginsOf } from './sizes.ts';
import { tableBaseline } from './table-baseline.ts';
import type { Atomic, Fragment } from './types.ts';

/** An inline-level box that is not broken over lines: CSS 2.2, sections 10.3.9 and 10.8.1. */
export function inlineAtomic(box: Box, width: number, context: Context): InlineItem<Atomic, Marks> {
  const margins = marginsOf(box.style, width);
  const forced = box.type === 'replaced' ? null : shrinkToFit(box, width, context);
  const { fragment } = context.layout(box, wholeSpace(width, null, forced), null, null);
  const baseline = baselineOf(fragment);
  const above = (baseline ?? fragment.height + margins.bottom) + margins.top;
  return {
    type: 'atomic',
    width: fragment.width + margins.left + margins.right,
    height: above,
    depth: fragment.height + margins.top + margins.bottom - above,
    style: box.style,
    content: { fragment, x: margins.left, above: above - margins.top },
  };
}

function baselineOf(fragment: Fragment): number | null {
  const { type } = fragment.box;
  if (type === 'replaced') return null;
  return type === 'table' ? tableBaseline(fragment) : lastBaseline(fragment);
}

/** The baseline of the last line box, from the top of the fragment; null without lines. */
function lastBaseline(fragment: Fragment): number | null {
  const line = fragment.lines.at(-1);
  if (line) return line.y + line.line.baseline;
  for (const child of fragment.children.toReversed()) {
    if (child.floating) continue;
    const inner = lastBaseline(child.fragment);
    if (inner !== null) return child.y + inner;
  }
  return null;
}

/** How far a float pushes the first line box in. */
export function firstInset(fragment: Fragment): number {
  const line = fragment.lines[0];
  if (line) return line.inset ?? 0;
  const child = fragment.children.find(
    (each) => !each.floating && firstBaseline(each.fragment) !== null,
  );
  return child ? (child.inset ?? 0) + firstInset(child.fragment) : 0;
}

/** The baseline of the first line box, for markers and for `vertical-align: baseline` of cells. */
export function firstBaseline(fragment: Fragment): number | null {
  const line = fragment.lines[0];
  if (line) return line.y + line.line.baseline;
  for (const child of fragment.children) {
    if (child.floating) continue;
    const inner = firstBaseline(child.fragment);
    if (inner !== null) return child.y + inner;
  }
  return null;
}
