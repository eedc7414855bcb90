import type { Box, Footnote, Marks } from '../../boxes/types.ts';
import type { Line } from '../../lines/types.ts';
import type { Context } from '../context.ts';
import type { Atomic, Fragment, Space } from '../types.ts';

const none: readonly Box[] = [];

/** The notes called in a fragment, in reading order; none where the page sets no notes. */
export function calledIn(fragment: Fragment, { notes }: Space, context: Context): readonly Box[] {
  return notes === null ? none : notesIn(fragment, context);
}

/** The notes called in a fragment. What is repeated calls nothing again. */
export function notesIn(fragment: Fragment, context: Context): readonly Box[] {
  return boxesOf(callsIn(fragment, context));
}

/** The notes called on a line, in its boxes as well. */
export function notesOn(line: Line<Atomic, Marks>, context: Context): readonly Box[] {
  return boxesOf(callsOn(line, context));
}

function callsIn(fragment: Fragment, context: Context): readonly Footnote[] {
  if (fragment.repeated) return noCalls;
  const known = context.memo.calls.get(fragment);
  if (known) return known;
  const found: Footnote[] = [];
  if (fragment.first) add(fragment.box.marks, found);
  for (const { line } of fragment.lines) found.push(...callsOn(line, context));
  for (const child of fragment.children) found.push(...callsIn(child.fragment, context));
  const calls = found.length === 0 ? noCalls : found;
  context.memo.calls.set(fragment, calls);
  return calls;
}

const noCalls: readonly Footnote[] = [];

function callsOn({ anchors, parts }: Line<Atomic, Marks>, context: Context): readonly Footnote[] {
  if (anchors.length === 0 && !parts.some(({ type }) => type === 'atomic')) return noCalls;
  const found: Footnote[] = [];
  for (const anchor of anchors) add(anchor, found);
  for (const part of parts)
    if (part.type === 'atomic') found.push(...callsIn(part.content.fragment, context));
  return found;
}

function add(marks: Marks | null, found: Footnote[]): void {
  if (marks?.footnote) found.push(marks.footnote);
}

/** A note may be made after its call, and made anew for a call that is kept. */
function boxesOf(calls: readonly Footnote[]): readonly Box[] {
  return calls.length === 0 ? none : calls.flatMap(({ box }) => box ?? []);
}
