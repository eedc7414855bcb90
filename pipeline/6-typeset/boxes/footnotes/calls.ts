import { ancestors, elements } from '../../dom/text.ts';
import type { Element } from '../../dom/types.ts';
import type { StyledDocument } from '../../style/types.ts';
import { decodeFragment } from '../content.ts';

/**
 * The call of each note that takes a reference as such (`-briefpack-footnote-call`): the first one
 * in the text, or else in a note that is called itself. A note that calls only itself has none.
 */
export function findCalls(
  styled: StyledDocument,
  target: (id: string) => Element | null,
): ReadonlyMap<Element, Element> {
  const calls = new Map<Element, Element>();
  if (!hasReferences(styled.root)) return calls;
  const called = new Set<Element>();
  const texts = [styled.root];
  const visit = (element: Element) => {
    if (styled.style(element).display === 'none') return;
    const note = referenced(element, target);
    if (note && !called.has(note) && isReferenceNote(note, styled) && isShown(note, styled)) {
      calls.set(element, note);
      called.add(note);
      texts.push(note);
    }
    for (const child of element.children)
      if (child.type === 'element' && !isReferenceNote(child, styled)) visit(child);
  };
  for (const text of texts) visit(text);
  return calls;
}

function hasReferences(root: Element): boolean {
  for (const element of elements(root)) if (isReference(element)) return true;
  return false;
}

function isReference({ attributes }: Element): boolean {
  return attributes.get('role') === 'doc-noteref';
}

function referenced(element: Element, target: (id: string) => Element | null): Element | null {
  const href = isReference(element) ? element.attributes.get('href') : undefined;
  return href?.startsWith('#') ? target(decodeFragment(href.slice(1))) : null;
}

function isReferenceNote(element: Element, styled: StyledDocument): boolean {
  const { float, footnoteCall } = styled.style(element);
  return float === 'footnote' && footnoteCall === 'reference';
}

function isShown(note: Element, styled: StyledDocument): boolean {
  if (styled.style(note).display === 'none') return false;
  for (const element of ancestors(note)) if (styled.style(element).display === 'none') return false;
  return true;
}
