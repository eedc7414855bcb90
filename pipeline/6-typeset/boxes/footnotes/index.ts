import type { DomNode, Element } from '../../dom/types.ts';
import type { StyledDocument } from '../../style/types.ts';
import type { Box, Footnote } from '../types.ts';
import { findCalls } from './calls.ts';

/** The notes of a document and what calls them: CSS GCPM 3, section 2. */
export interface Footnotes {
  /** The note whose call an element is. */
  calledBy(element: Element): Footnote | null;
  /** Whether an element is a note whose call stands elsewhere. */
  isCalled(element: Element): boolean;
  /** Whether an element is a note that is called where it stands. */
  isHere(element: Element): boolean;
  /** Says what the box of a note is. */
  made(element: Element, box: Box): Footnote;
  /** The text of an element without that of the notes in it. */
  textWithout(element: Element): string;
  /** Some note was made. */
  readonly some: boolean;
}

interface Slot {
  box: Box | null;
}

export function createFootnotes(
  styled: StyledDocument,
  target: (id: string) => Element | null,
): Footnotes {
  const calls = findCalls(styled, target);
  const slots = new Map<Element, Slot>([...calls.values()].map((note) => [note, { box: null }]));
  const isHere = (element: Element) => {
    const { float, footnoteCall } = styled.style(element);
    return float === 'footnote' && footnoteCall === 'element';
  };
  const textWithout = (node: DomNode): string => {
    if (node.type === 'text') return node.text;
    return node.children
      .map((child) => (child.type === 'element' && isHere(child) ? '' : textWithout(child)))
      .join('');
  };
  return {
    calledBy: (element) => {
      const note = calls.get(element);
      return note === undefined ? null : (slots.get(note) ?? null);
    },
    isCalled: (element) => slots.has(element),
    isHere,
    made: (element, box) => {
      const slot = slots.get(element) ?? { box };
      slot.box = box;
      slots.set(element, slot);
      return slot;
    },
    textWithout,
    get some() {
      return slots.size > 0;
    },
  };
}
