import { resolve } from './frames.ts';
import type { ParagraphOptions } from './types.ts';

/** Where line `index` may stand, with `text-indent` taken off the first one (CSS Text 3, 7.1). */
export function lineMeasure(
  { measure, style }: ParagraphOptions,
  index: number,
): { readonly x: number; readonly width: number } {
  const whole = measure(index);
  if (index > 0 || style.textIndent === 0) return whole;
  const indent = resolve(style.textIndent, whole.width);
  return { x: whole.x + (style.direction === 'ltr' ? indent : 0), width: whole.width - indent };
}

/** Index of the first line that is set: lines that go on have no indent. */
export function firstLine({ from }: ParagraphOptions): number {
  return from ? 1 : 0;
}
