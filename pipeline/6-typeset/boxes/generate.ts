import { langOf } from '../dom/index.ts';
import type { Element } from '../dom/types.ts';
import { anonymousStyle } from '../style/index.ts';
import type { ComputedStyle } from '../style/types.ts';
import type { Build, Place } from './build.ts';
import { chunkBox } from './chunks/index.ts';
import { hasColumns } from './columns.ts';
import { addCalled, noteContainer } from './footnotes/note.ts';
import { type Child, type Group, groupChildren, type Pseudo } from './groups.ts';
import { addContent, inlineItems, paragraphStruct } from './inline.ts';
import { markerOf } from './markers.ts';
import { marksOf } from './marks.ts';
import { addParting } from './parting.ts';
import { addPositioned } from './positioned.ts';
import { replacedBox } from './replaced.ts';
import { isRunning, runningMarks, runningPlace } from './running.ts';
import {
  append,
  backgroundArtifact,
  contentTag,
  holdsLinesOnly,
  type StructBuilder,
  structElement,
  structFor,
} from './structure/index.ts';
import { tableBox } from './table.ts';
import type { Box, BoxBase, FlowItem, LinesBox, Positioned } from './types.ts';

/** The box of an element that takes part in flow as a block: CSS Display 3, section 2. */
export function elementBox(
  element: Element,
  style: ComputedStyle,
  build: Build,
  place: Place,
): Box {
  if (isRunning(style)) {
    const marks = runningMarks(element, style, build, place);
    return runningPlace(marks, anonymousStyle(style, 'block'), place);
  }
  build.counters.enter(element, style);
  const box = boxByDisplay(element, style, build, place);
  build.counters.leave(element);
  return box;
}

/** The same once the element's counters are entered. */
export function boxByDisplay(
  element: Element,
  style: ComputedStyle,
  build: Build,
  outer: Place,
): Box {
  const positioned: Positioned[] = style.position === 'static' ? outer.positioned : [];
  const struct = structFor(element, style, outer.struct);
  const shared = struct === outer.struct && outer.shared;
  const place: Place = { struct, shared, lang: langOf(element) ?? outer.lang, positioned };
  const marks = marksOf(element, style, build);
  const base: BoxBase = {
    style,
    element,
    tag: contentTag(struct, element.order),
    marks,
    marker: null,
    positioned: style.position === 'static' ? [] : positioned,
  };
  if (element.name === 'img' || element.name === 'svg')
    return replacedBox(element, base, build, place);
  if (build.footnotes.isHere(element)) return noteContainer(element, base, build, place);
  if (style.display === 'table' || style.display === 'inline-table')
    return tableBox(element, base, build, place);
  if (style.display === 'flex' || style.display === 'inline-flex')
    return flexBox(element, base, build, place);
  if (style.display === 'list-item') return listItem(element, base, build, place);
  return container(element, base, build, place);
}

function listItem(element: Element, base: BoxBase, build: Build, place: Place): Box {
  const marker = markerOf(element, base.style, build, place);
  if (place.struct.role !== 'LI') return container(element, { ...base, marker }, build, place);
  const body = append(place.struct, structElement('LBody', element.order));
  return container(element, { ...base, marker }, build, { ...place, struct: body });
}

/** A block container: CSS 2.2, section 9.2.1. */
export function container(element: Element, base: BoxBase, build: Build, place: Place): Box {
  const groups = groupChildren(element, build);
  const inFlow = groups.filter(({ type }) => type === 'block' || type === 'inline');
  if (inFlow.length === 1 && inFlow[0]?.type === 'inline' && !hasColumns(base.style))
    return soleRun(groups, base, build, { ...place, shared: place.shared || groups.length > 1 });
  return { ...base, type: 'block', children: boxesOf(groups, base.style, build, place) };
}

/** All its content is inline: the element's own box holds the lines. */
function soleRun(groups: readonly Group[], base: BoxBase, build: Build, place: Place): LinesBox {
  const order = base.element?.order ?? 0;
  const struct = paragraphStruct(place, order);
  const inner = { ...place, struct };
  const items: FlowItem[] = [];
  for (const group of groups) {
    if (group.type === 'inline') items.push(...inlineItems(group.children, build, inner));
    else if (group.type === 'note') addCalled(group.child, build, inner);
    else {
      const box = childBox(group.child, build, { ...inner, shared: true });
      if (group.type === 'float') items.push({ type: 'float', box });
      else addPositioned({ box, leading: items.length === 0 }, build, place);
    }
  }
  const shared = groups.length > 1 || (place.shared && place.struct === struct);
  const inside = base.marker?.position === 'inside' ? base.marker.box.items : [];
  return {
    ...base,
    type: 'lines',
    lang: place.lang,
    tag: contentTag(struct, order),
    items: [...inside, ...parted(items, base.style, place, struct, shared)],
    marker: inside.length > 0 ? null : base.marker,
  };
}

function boxesOf(
  groups: readonly Group[],
  style: ComputedStyle,
  build: Build,
  outer: Place,
): Box[] {
  const place = { ...outer, shared: outer.shared || groups.length > 1 };
  const boxes: Box[] = [];
  const positioned: { box: Box; first: boolean }[] = [];
  for (const group of groups) {
    if (group.type === 'inline') boxes.push(anonymousLines(group.children, style, build, place));
    else if (group.type === 'note') addCalled(group.child, build, place);
    else if (group.type !== 'positioned') boxes.push(childBox(group.child, build, place));
    else positioned.push({ box: childBox(group.child, build, place), first: boxes.length === 0 });
  }
  const covered = boxes.some(hasBackground);
  for (const { box, first } of positioned)
    addPositioned({ box, leading: first && !covered }, build, place);
  return boxes;
}

/** Drawn after a positioned box, it would hide that. */
function hasBackground(box: Box): boolean {
  if (box.style.backgroundColor.alpha > 0) return true;
  return (box.type === 'block' || box.type === 'flex') && box.children.some(hasBackground);
}

/** CSS 2.2, section 9.2.1.1: an anonymous block box around inline content beside blocks. */
function anonymousLines(
  children: readonly Child[],
  parent: ComputedStyle,
  build: Build,
  place: Place,
): LinesBox {
  const first = children[0];
  const order =
    first === undefined ? 0 : first.type === 'pseudo' ? first.element.order : first.order;
  const struct = paragraphStruct(place, order);
  const items = inlineItems(children, build, { ...place, struct });
  return anonymousBox(parted(items, parent, place, struct), parent, place.lang, struct, order);
}

function anonymousBox(
  items: FlowItem[],
  parent: ComputedStyle,
  lang: string,
  struct: StructBuilder,
  order: number,
): LinesBox {
  return {
    type: 'lines',
    style: anonymousStyle(parent, 'block'),
    element: null,
    tag: contentTag(struct, order),
    marks: null,
    marker: null,
    positioned: [],
    lang,
    items,
  };
}

function childBox(child: Element | Pseudo, build: Build, place: Place): Box {
  if (child.type === 'pseudo') return pseudoBox(child, build, place);
  return chunkBox(child, build, place, () =>
    elementBox(child, build.styled.style(child), build, place),
  );
}

/** Generated content that is a block: empty content is decoration. */
function pseudoBox(pseudo: Pseudo, build: Build, place: Place): Box {
  const { style, element } = pseudo;
  const items: FlowItem[] = [];
  const base = { style, element: null, marks: null, marker: null, positioned: [] };
  if (
    typeof style.content !== 'string' &&
    style.content.every((part) => part.type === 'string' && part.value === '')
  ) {
    return { ...base, type: 'block', tag: backgroundArtifact, children: [] };
  }
  const struct = paragraphStruct(place, element.order);
  addContent(pseudo, anonymousStyle(style, 'inline'), items, build, { ...place, struct });
  return {
    ...base,
    type: 'lines',
    lang: place.lang,
    tag: contentTag(struct, element.order),
    items: parted(items, style, place, struct),
  };
}

/** CSS Flexbox 1, section 4: each child is an item; text is wrapped in an anonymous one. */
function flexBox(element: Element, base: BoxBase, build: Build, place: Place): Box {
  const groups = groupChildren(element, build).flatMap((group): Group[] =>
    group.type === 'inline' ? splitElements(group.children) : [group],
  );
  return { ...base, type: 'flex', children: boxesOf(groups, base.style, build, place) };
}

function splitElements(children: readonly Child[]): Group[] {
  const groups: Group[] = [];
  let run: Child[] = [];
  const flush = () => {
    if (run.some((child) => child.type !== 'text' || child.text.trim() !== ''))
      groups.push({ type: 'inline', children: run });
    run = [];
  };
  for (const child of children) {
    if (child.type === 'text') run.push(child);
    else {
      flush();
      groups.push({ type: 'block', child });
    }
  }
  flush();
  return groups;
}

/** Boxes that stand apart but share a structure element would run together in copied text. */
function parted(
  items: FlowItem[],
  style: ComputedStyle,
  place: Place,
  struct: StructBuilder,
  shared = place.shared && place.struct === struct,
): FlowItem[] {
  if (shared && holdsLinesOnly(struct)) addParting(items, style, place.lang);
  return items;
}
