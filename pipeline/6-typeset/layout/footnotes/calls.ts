import type { Box, Marks } from '../../boxes/types.ts';
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
  if (fragment.repeated) return none;
  const known = context.memo.calls.get(fragment);
  if (known) return known;
  const found: Box[] = [];
  if (fragment.first) add(fragment.box.marks, found);
  for (const { line } of fragment.lines) found.push(...notesOn(line, context));
  for (const child of fragment.children) found.push(...notesIn(child.fragment, context));
  context.memo.calls.set(fragment, found.length === 0 ? none : found);
  return found;
}

/** The notes called on a line, in its boxes as well. */
export function notesOn({ anchors, parts }: Line<Atomic, Marks>, context: Context): Box[] {
  const found: Box[] = [];
  for (const anchor of anchors) add(anchor, found);
  for (const part of parts)
    if (part.type === 'atomic') found.push(...notesIn(part.content.fragment, context));
  return found;
}

function add(marks: Marks | null, found: Box[]): void {
  const box = marks?.footnote?.box;
  if (box) found.push(box);
}
