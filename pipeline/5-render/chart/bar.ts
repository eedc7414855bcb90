import { horizontalBars } from './bar-horizontal.ts';
import { verticalBars } from './bar-vertical.ts';
import { widest } from './text.ts';
import type { Draw } from './types.ts';

/**
 * Bars, from zero, in the order given and labelled with their numbers. They stand upright when
 * the author put the numbers on y and there is room for the names below them.
 */
export const bar: Draw = (data, style) => {
  const room = style.width / Math.max(1, data.categories.length);
  const fits = widest(data.categories, style.fontSize) < room - 6;
  return data.valueAxis === 'y' && fits ? verticalBars(data, style) : horizontalBars(data, style);
};
