import type { Element } from '../../dom/types.ts';
import type { InlineBox } from '../../lines/types.ts';
import type { ComputedStyle } from '../../style/types.ts';
import type { Build, Place } from '../build.ts';
import { contentItems } from '../content.ts';
import { idOf, scopeFor } from '../marks.ts';
import {
  append,
  contentTag,
  holderFor,
  layoutArtifact,
  type StructBuilder,
  structElement,
} from '../structure/index.ts';
import type { FlowItem, InlineKey } from '../types.ts';
import { addHere } from './note.ts';

/** A note called where its element stands: CSS GCPM 3, section 2.3. The call leads to the note. */
export function addFootnote(
  element: Element,
  style: ComputedStyle,
  items: FlowItem[],
  build: Build,
  place: Place,
): void {
  build.counters.enter(element, style);
  const call = callItems(element, style, build, place);
  const footnote = addHere(element, build, place);
  build.counters.leave(element);
  const marks = { ids: [], strings: [], page: null, bookmark: null, footnote };
  items.push({ type: 'anchor', content: marks }, ...call);
}

function callItems(element: Element, note: ComputedStyle, build: Build, place: Place): FlowItem[] {
  const style = build.styled.pseudo(element, 'footnote-call');
  if (style === null || typeof style.content === 'string') return [];
  const tag = contentTag(linkStruct(element, place.struct), element.order);
  const text = { style, lang: place.lang, tag, filler: layoutArtifact };
  const content = contentItems(style.content, scopeFor(element, build), text);
  const contents = content.map((item) => (item.type === 'text' ? item.text : '')).join('');
  const link = { target: { destination: idOf(element, note) ?? '' }, contents };
  const box: InlineBox = { style, key: { link, tag } satisfies InlineKey };
  return [{ type: 'open', box }, ...content, { type: 'close', box }];
}

function linkStruct({ order }: Element, parent: StructBuilder): StructBuilder {
  const holder = holderFor('Reference', parent, order);
  return append(append(holder, structElement('Reference', order)), structElement('Link', order));
}
