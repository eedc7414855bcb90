import type { DomNode, Element } from '../../dom/types.ts';
import type { StyledDocument } from '../../style/types.ts';
import type { KeptBoxes, Recording } from '../chunks/types.ts';
import type { Box, Footnote } from '../types.ts';
import { findCalls, isReference, isReferenceNote } from './calls.ts';

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

export interface Slot {
  box: Box | null;
}

export function createFootnotes(
  styled: StyledDocument,
  target: (id: string) => Element | null,
  kept: KeptBoxes,
  recording: { readonly now: Recording | null },
): Footnotes {
  const calls = findCalls(styled, target, kept.references);
  const slotOf = (note: Element): Slot => {
    const slot = kept.notes.get(note) ?? { box: null };
    slot.box = null;
    kept.notes.set(note, slot);
    return slot;
  };
  const slots = new Map<Element, Slot>([...calls.values()].map((note) => [note, slotOf(note)]));
  const calledElements = new Set(calls.values());
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
      const answer = note === undefined ? null : (slots.get(note) ?? null);
      if (isReference(element)) {
        recording.now?.questions.push({ about: 'call', element, answer });
        if (recording.now && answer) recording.now.callsNote = true;
      }
      return answer;
    },
    isCalled: (element) => {
      const answer = calledElements.has(element);
      if (isReferenceNote(element, styled)) {
        recording.now?.questions.push({ about: 'called', element, answer });
        if (recording.now && answer) recording.now.holdsCalled = true;
      }
      return answer;
    },
    isHere,
    made: (element, box) => {
      recording.now?.notes.push([element, box]);
      const slot = slots.get(element) ?? slotOf(element);
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
