import type { Element } from '../dom/types.ts';
import type { ComputedStyle } from '../style/types.ts';
import type { Build, Place } from './build.ts';
import { contentItems } from './content.ts';
import { markerText } from './counter-styles.ts';
import { scopeFor } from './marks.ts';
import { append, contentTag, layoutArtifact, structElement } from './structure/index.ts';
import type { FlowItem, LinesBox, Marker } from './types.ts';

/** The marker of a list item: CSS Lists 3, section 3. Null for `list-style-type: none`. */
export function markerOf(
  element: Element,
  style: ComputedStyle,
  build: Build,
  place: Place,
): Marker | null {
  const own = build.styled.pseudo(element, 'marker');
  if (own === null) return null;
  const items = itemsOf(element, style, own, build, place);
  if (items.length === 0) return null;
  return { position: style.listStylePosition, box: markerBox(items, own, place.lang) };
}

function itemsOf(
  element: Element,
  style: ComputedStyle,
  own: ComputedStyle,
  build: Build,
  place: Place,
): FlowItem[] {
  if (own.content === 'none') return [];
  const parts = own.content === 'normal' ? defaultText(style, build) : own.content;
  if (parts.length === 0) return [];
  const holder = ['LI', 'TOCI', 'Note'].includes(place.struct.role)
    ? append(place.struct, structElement('Lbl', element.order))
    : place.struct;
  const tag = contentTag(holder, element.order);
  const text = { style: own, lang: place.lang, tag, filler: layoutArtifact };
  return contentItems(parts, scopeFor(element, build), text);
}

export function markerBox(
  items: readonly FlowItem[],
  style: ComputedStyle,
  lang: string,
): LinesBox {
  const base = { element: null, tag: layoutArtifact, marks: null, marker: null, positioned: [] };
  return { ...base, type: 'lines', style, lang, items };
}

function defaultText(style: ComputedStyle, { counters }: Build) {
  const quoted = /^(["'])(.*)\1$/s.exec(style.listStyleType)?.[2];
  const value =
    quoted?.replace(/ $/, '\u00A0') ??
    markerText(counters.number('list-item'), style.listStyleType);
  return value === '' ? [] : [{ type: 'string', value } as const];
}
