import type { Box, Marks } from '../boxes/types.ts';
import type { InlineItem } from '../lines/types.ts';
import { lastBaseline } from './baselines.ts';
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
