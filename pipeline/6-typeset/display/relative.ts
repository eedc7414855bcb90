import { definite } from '../layout/sizes.ts';
import type { Fragment } from '../layout/types.ts';
import type { ComputedStyle } from '../style/types.ts';

/** `position: relative`: CSS 2.2, section 9.4.3. Percentages are of the box itself. */
export function relativeOffset(
  style: ComputedStyle,
  { width, height }: Fragment,
): { x: number; y: number } {
  if (style.position !== 'relative') return { x: 0, y: 0 };
  const left = definite(style.left, width);
  const right = definite(style.right, width);
  const top = definite(style.top, height);
  const bottom = definite(style.bottom, height);
  return { x: left ?? -(right ?? 0), y: top ?? -(bottom ?? 0) };
}
