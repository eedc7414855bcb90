import { langOf, textContent } from '../dom/index.ts';
import type { Element } from '../dom/types.ts';
import type { InlineBox } from '../lines/types.ts';
import type { ComputedStyle } from '../style/types.ts';
import type { Tag } from '../types.ts';
import type { Build, Place } from './build.ts';
import { contentItems } from './content.ts';
import { addFootnote } from './footnotes/call.ts';
import { addCalled } from './footnotes/note.ts';
import { type Child, childrenOf, type Pseudo } from './groups.ts';
import { linkOf } from './links.ts';
import { marksOf, scopeFor } from './marks.ts';
import { addParting, withPartedLines } from './parting.ts';
import { addPositioned } from './positioned.ts';
import { isRunning, runningMarks } from './running.ts';
import {
  append,
  contentTag,
  holderFor,
  holdsText,
  layoutArtifact,
  type StructBuilder,
  structElement,
  structFor,
} from './structure/index.ts';
import type { FlowItem, InlineKey } from './types.ts';

/** Inline items for a run of inline children, in logical order. */
export function inlineItems(children: readonly Child[], build: Build, place: Place): FlowItem[] {
  const items: FlowItem[] = [];
  for (const child of children) addChild(child, items, build, place);
  return items;
}

function addChild(child: Child, items: FlowItem[], build: Build, place: Place): void {
  if (child.type === 'text') {
    const style = build.styled.style(child.parent);
    addText(child, style, items, place);
  } else if (child.type === 'pseudo') addPseudo(child, items, build, place);
  else addElement(child, items, build, place);
}

function addText(
  { text, order }: Extract<Child, { type: 'text' }>,
  style: ComputedStyle,
  items: FlowItem[],
  { lang, struct }: Place,
): void {
  const tag = contentTag(struct, order);
  // The line ends that `pre-line` keeps take the spaces around them, and a parting one with them.
  const lines = style.whiteSpace === 'pre-line' ? text.split(/\r\n|[\r\n]/) : [text];
  for (const [i, line] of lines.entries()) {
    if (i > 0) {
      if (/\S/.test(lines[i - 1]!)) addParting(items, style, lang);
      items.push({ type: 'break', style });
    }
    items.push({ type: 'text', text: withPartedLines(line, style, items), style, lang, tag });
  }
}

function addElement(element: Element, items: FlowItem[], build: Build, place: Place): void {
  const style = build.styled.style(element);
  if (style.display === 'none') return;
  if (build.footnotes.isCalled(element)) addCalled(element, build, place);
  else if (build.footnotes.isHere(element)) addFootnote(element, style, items, build, place);
  else if (isRunning(style))
    items.push({ type: 'anchor', content: runningMarks(element, style, build, place) });
  else if (style.position === 'absolute' || style.position === 'fixed') {
    addPositioned(
      {
        box: build.box(element, style, { ...place, shared: true }),
        leading: !items.some(isContent),
      },
      build,
      place,
    );
  } else if (style.float === 'left' || style.float === 'right') {
    items.push({ type: 'float', box: build.box(element, style, { ...place, shared: true }) });
  } else if (element.name === 'br') {
    addParting(items, style, place.lang);
    items.push({ type: 'break', style });
  } else if (element.name === 'wbr')
    items.push({ type: 'text', text: '\u200B', style, lang: place.lang, tag: layoutArtifact });
  else if (isAtomic(element, style)) addAtomic(element, style, items, build, place);
  else addInlineBox(element, style, items, build, place);
}

/** Takes part in a line; the space between tags does not count. */
function isContent(item: FlowItem): boolean {
  if (item.type === 'text') return /\S/.test(item.text);
  return item.type === 'box' || item.type === 'page-text';
}

function isAtomic(element: Element, style: ComputedStyle): boolean {
  return (
    element.name === 'img' ||
    element.name === 'svg' ||
    !['inline', 'contents'].includes(style.display)
  );
}

function addAtomic(
  element: Element,
  style: ComputedStyle,
  items: FlowItem[],
  build: Build,
  place: Place,
): void {
  if (element.name === 'img' && build.picture(element.attributes.get('src') ?? '') === null) {
    addAlternative(element, style, items, place);
  } else {
    // Its last space takes no room on its line, and would be lost to who copies the text.
    const shared = /\s$/.test(textContent(element));
    items.push({ type: 'box', box: build.box(element, style, { ...place, shared }) });
  }
}

/** An image that cannot be drawn says what it would have shown. */
function addAlternative(
  element: Element,
  style: ComputedStyle,
  items: FlowItem[],
  place: Place,
): void {
  const text = element.attributes.get('alt') ?? '';
  if (text !== '') {
    items.push({
      type: 'text',
      text,
      style,
      lang: place.lang,
      tag: contentTag(place.struct, element.order),
    });
  }
}

function addInlineBox(
  element: Element,
  style: ComputedStyle,
  items: FlowItem[],
  build: Build,
  place: Place,
): void {
  const { counters, styled } = build;
  counters.enter(element, style);
  const inner: Place = {
    ...place,
    struct: structFor(element, style, place.struct),
    lang: langOf(element) ?? place.lang,
  };
  const box = inlineBox(element, style, inner.struct);
  const marks = marksOf(element, style, build);
  if (marks) items.push({ type: 'anchor', content: marks });
  items.push({ type: 'open', box });
  for (const child of childrenOf(element, styled)) addChild(child, items, build, inner);
  items.push({ type: 'close', box });
  counters.leave(element);
}

function inlineBox(element: Element, style: ComputedStyle, struct: StructBuilder): InlineBox {
  const key: InlineKey = { link: linkOf(element), tag: contentTag(struct, element.order) };
  return { style, key };
}

function addPseudo(pseudo: Pseudo, items: FlowItem[], build: Build, place: Place): void {
  addContent(pseudo, pseudo.style, items, build, place);
}

/** Generated content: text of its own, in an inline box of `style`. */
export function addContent(
  pseudo: Pseudo,
  style: ComputedStyle,
  items: FlowItem[],
  build: Build,
  place: Place,
): void {
  const { element } = pseudo;
  if (typeof pseudo.style.content === 'string') return;
  build.counters.pseudo(element, pseudo.style);
  const tag = generatedTag(pseudo, place);
  const box: InlineBox = { style, key: { link: null, tag } satisfies InlineKey };
  const text = { style, lang: place.lang, tag, filler: layoutArtifact };
  const content = contentItems(pseudo.style.content, scopeFor(element, build), text);
  if (content.some(({ type }) => type === 'page-text')) build.dynamic.value = true;
  const said = content.map((item) => (item.type === 'text' ? item.text : '')).join('');
  build.kept.said.set(element, { ...build.kept.said.get(element), [pseudo.name]: said });
  items.push({ type: 'open', box }, ...content, { type: 'close', box });
}

/** Generated text is read where it stands: before or after the element's own. */
function generatedTag({ element, name }: Pseudo, place: Place): Tag {
  const last = name === 'after' ? lastOrder(element) : element.order;
  return contentTag(place.struct, last);
}

function lastOrder(element: Element): number {
  const last = element.children.at(-1);
  if (last === undefined) return element.order;
  return last.type === 'text' ? last.order : lastOrder(last);
}

/** The structure element for a run of inline content: the place's own, or a new paragraph. */
export function paragraphStruct({ struct, shared }: Place, order: number): StructBuilder {
  if (holdsText(struct, shared)) return struct;
  return append(holderFor('P', struct, order), structElement('P', order));
}
