import type { Element } from '../../dom/types.ts';
import type { ComputedStyle } from '../../style/types.ts';
import type { DisplayItem, GroupItem } from '../../types.ts';
import { presentation } from '../attributes/presentation.ts';
import type { Place } from '../types.ts';
import { clipOf } from './clip.ts';

/** `clip-path` and `opacity` of an element; `mask` and `filter` are left out. */
export function applyEffects(
  items: readonly DisplayItem[],
  element: Element,
  style: ComputedStyle,
  place: Place,
): readonly DisplayItem[] {
  for (const name of ['mask', 'filter']) {
    if ((presentation(element, name) ?? 'none') !== 'none') place.drawing.unsupported(name);
  }
  if (items.length === 0 || style.opacity === 0) return [];
  const clip = clipOf(element, items, place);
  if (clip === null && style.opacity === 1) return items;
  const group: GroupItem = { type: 'group', transform: null, clip, opacity: style.opacity, items };
  return [group];
}
