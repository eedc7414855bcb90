import type { Element } from '../../dom/types.ts';
import type { ComputedStyle } from '../../style/types.ts';
import type { Build, Place } from '../build.ts';
import { contentItems } from '../content.ts';
import { markerBox } from '../markers.ts';
import { scopeFor } from '../marks.ts';
import { append, contentTag, layoutArtifact, structElement } from '../structure/index.ts';
import type { Box, BoxBase, Footnote, Marker, Positioned } from '../types.ts';

/** Makes the box of a note that something else calls: it takes no place in the flow here. */
export function addCalled(element: Element, build: Build, place: Place): void {
  build.footnotes.made(element, withOwnPositioned(element, build, place, build.box));
}

/** Makes the box of a note that is called here; its counters are entered. */
export function addHere(element: Element, build: Build, place: Place): Footnote {
  return build.footnotes.made(element, withOwnPositioned(element, build, place, build.countedBox));
}

/** What is positioned in a note goes where the note goes. */
function withOwnPositioned(
  element: Element,
  { styled }: Build,
  place: Place,
  make: Build['box'],
): Box {
  const positioned: Positioned[] = [];
  const box = make(element, styled.style(element), { ...place, positioned });
  return { ...box, positioned: [...box.positioned, ...positioned] };
}

/**
 * The content of a note with its marker: inside, where the note begins with text and
 * `list-style-position` says so, else beside its first line.
 */
export function noteContainer(element: Element, base: BoxBase, build: Build, place: Place): Box {
  const marker = markerOf(element, build, place);
  const box = build.container(element, { ...base, marker }, place);
  if (box.type === 'lines' && box.marker === null) return box;
  return { ...box, marker: marker && beside(marker) };
}

/** A space that could collapse would be lost at the end of a marker that stands alone. */
function beside({ box }: Marker): Marker {
  const items = box.items.map((item) =>
    item.type === 'text' ? { ...item, text: item.text.replace(/ $/, '\u00A0') } : item,
  );
  return { position: 'outside', box: { ...box, items } };
}

/** CSS GCPM 3, section 2.4. */
function markerOf(element: Element, build: Build, place: Place): Marker | null {
  const style: ComputedStyle | null = build.styled.pseudo(element, 'footnote-marker');
  if (style === null || typeof style.content === 'string') return null;
  const label = append(place.struct, structElement('Lbl', element.order));
  const tag = contentTag(label, element.order);
  const text = { style, lang: place.lang, tag, filler: layoutArtifact };
  const items = contentItems(style.content, scopeFor(element, build), text);
  return { position: style.listStylePosition, box: markerBox(items, style, place.lang) };
}
