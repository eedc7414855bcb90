import type { Element } from '../../dom/types.ts';
import type { DisplayItem } from '../../types.ts';
import { inside } from '../place.ts';
import type { Place } from '../types.ts';
import { drawChildren } from './children.ts';

/** `<g>` and `<a>` */
export function drawGroup(element: Element, place: Place): DisplayItem[] {
  return drawChildren(element, inside(element, place));
}

/** `<switch>` (SVG 2, 5.7.2): the first child that asks for nothing and can be set. */
export function drawSwitch(element: Element, place: Place): readonly DisplayItem[] {
  const chosen = element.children.find(
    (child) =>
      child.type === 'element' &&
      child.name !== 'foreignObject' &&
      !child.attributes.has('requiredExtensions'),
  );
  return chosen?.type === 'element' ? place.drawing.draw(chosen, inside(element, place)) : [];
}
