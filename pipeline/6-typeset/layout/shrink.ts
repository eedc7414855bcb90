import type { Box } from '../boxes/types.ts';
import type { Context } from './context.ts';
import { borderBoxWidth, clampWidth, marginsOf } from './sizes.ts';

/** Shrink-to-fit border-box width: CSS 2.2, section 10.3.5. */
export function shrinkToFit(box: Box, available: number, context: Context): number {
  const set = borderBoxWidth(box.style.width, box.style, available);
  if (set !== null) return clampWidth(set, box.style, available);
  const margins = marginsOf(box.style, available);
  const around = margins.left + margins.right;
  const { min, max } = context.intrinsic(box);
  const fit = Math.min(Math.max(min - around, available - around), max - around);
  return clampWidth(Math.max(fit, 0), box.style, available);
}
