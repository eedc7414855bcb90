import { ancestors } from '../../dom/text.ts';
import type { Element } from '../../dom/types.ts';
import type { StyledDocument } from '../../style/types.ts';
import type { KeptBoxes } from '../chunks/types.ts';
import { decodeFragment } from '../content.ts';

/**
 * The call of each note that takes a reference as such (`-briefpack-footnote-call`): the first one
 * in the text, or else in a note that is called itself. A note that calls only itself has none.
 */
export function findCalls(
  styled: StyledDocument,
  target: (id: string) => Element | null,
  kept: KeptBoxes['references'],
): ReadonlyMap<Element, Element> {
  const calls = new Map<Element, Element>();
  const called = new Set<Element>();
  const texts = [styled.root];
  for (const text of texts)
    for (const element of referencesIn(text, styled, kept)) {
      const note = referenced(element, target);
      if (!note || called.has(note) || !isReferenceNote(note, styled)) continue;
      if (!isShown(note, styled)) continue;
      calls.set(element, note);
      called.add(note);
      texts.push(note);
    }
  return calls;
}

/** The references that are shown in an element, but for those in notes below it. */
function referencesIn(
  element: Element,
  styled: StyledDocument,
  kept: KeptBoxes['references'],
): Element[] {
  const styles = styled.chunk(element);
  const known = styles && kept.get(element);
  if (known?.styles === styles) return known!.all;
  const all: Element[] = [];
  if (styled.style(element).display === 'none') return all;
  if (isReference(element)) all.push(element);
  for (const child of element.children)
    if (child.type === 'element' && !isReferenceNote(child, styled))
      for (const found of referencesIn(child, styled, kept)) all.push(found);
  if (styles) kept.set(element, { styles, all });
  return all;
}

export function isReference({ attributes }: Element): boolean {
  return attributes.get('role') === 'doc-noteref';
}

function referenced(element: Element, target: (id: string) => Element | null): Element | null {
  const href = isReference(element) ? element.attributes.get('href') : undefined;
  return href?.startsWith('#') ? target(decodeFragment(href.slice(1))) : null;
}

export function isReferenceNote(element: Element, styled: StyledDocument): boolean {
  const { float, footnoteCall } = styled.style(element);
  return float === 'footnote' && footnoteCall === 'reference';
}

function isShown(note: Element, styled: StyledDocument): boolean {
  if (styled.style(note).display === 'none') return false;
  for (const element of ancestors(note)) if (styled.style(element).display === 'none') return false;
  return true;
}
