import type { Element } from '../../dom/types.ts';
import type { DisplayItem } from '../../types.ts';
import type { Place } from '../types.ts';

/** Sets the child elements one over the other. */
export function drawChildren(element: Element, place: Place): DisplayItem[] {
  const items: DisplayItem[] = [];
  for (const child of element.children) {
    if (child.type !== 'element') continue;
    for (const item of place.drawing.draw(child, place)) items.push(item);
  }
  return items;
}
