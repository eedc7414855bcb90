import type { Element } from '../dom/types.ts';
import type { ComputedStyle } from '../style/types.ts';
import type { Build, Place } from './build.ts';
import { contentTag, structElement } from './structure/index.ts';
import type { BlockBox, Marks, Positioned } from './types.ts';

export function isRunning({ position }: ComputedStyle): boolean {
  return typeof position === 'object';
}

/**
 * What stands in margin boxes from here on (CSS GCPM 3, section 1.2). It is pagination there and
 * no content, so that its structure belongs to nothing.
 */
export function runningMarks(
  element: Element,
  style: ComputedStyle,
  build: Build,
  place: Place,
): Marks {
  const positioned: Positioned[] = [];
  const struct = structElement('Div', element.order);
  const own = { ...style, position: 'static' as const };
  const box = build.box(element, own, { ...place, struct, shared: false, positioned });
  const name = typeof style.position === 'object' ? style.position.running : '';
  return {
    ids: [],
    strings: [],
    page: null,
    bookmark: null,
    footnote: null,
    running: { name, box: { ...box, positioned: [...box.positioned, ...positioned] } },
  };
}

/** In the flow it leaves an empty box, which says where it was. */
export function runningPlace(marks: Marks, style: ComputedStyle, place: Place): BlockBox {
  return {
    type: 'block',
    style,
    element: null,
    tag: contentTag(place.struct, place.struct.order),
    marks,
    marker: null,
    positioned: [],
    children: [],
  };
}
