import type { Element } from '../dom/types.ts';
import type { ComputedStyle } from '../style/types.ts';
import type { Build, Place } from './build.ts';
import type { Marks } from './types.ts';

/** CSS Page Floats 3, section 3: it goes to the top or the bottom of its page. */
export function isPageFloat({ float }: ComputedStyle): boolean {
  return float === 'top' || float === 'bottom';
}

/** The place that it floats from. Its structure stays where it is in the document. */
export function pageFloatMarks(
  element: Element,
  style: ComputedStyle,
  build: Build,
  place: Place,
): Marks {
  const side = style.float === 'top' ? 'top' : 'bottom';
  const own = { ...style, float: 'none' as const, breakBefore: 'auto' as const };
  const box = build.box(element, own, { ...place, shared: true });
  build.floated.value = true;
  const none = { ids: [], strings: [], page: null, bookmark: null, footnote: null };
  return { ...none, pageFloat: { side, box } };
}
