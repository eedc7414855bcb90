import type { Diagnostic } from '../../diagnostic.ts';
import type { Box, LinesBox } from '../boxes/types.ts';
import type { Context } from './context.ts';
import { callsNotes } from './footnotes/calls.ts';
import type { BreakToken, EarlyBreak, Layout, Space } from './types.ts';

/** A block of lines that was laid out in one piece. */
export interface Whole {
  /** All of the space that it depends on, as long as there is room for all of it. */
  readonly key: string;
  readonly layout: Layout;
  readonly found: readonly Diagnostic[];
}

/**
 * A block of lines stands the same wherever there is room for all of it: it is laid out once for
 * each width. Not where it calls notes, holds page numbers or stands beside floats.
 */
export function laidOutOnce(
  box: Box,
  space: Space,
  token: BreakToken | null,
  early: EarlyBreak | null,
  context: Context,
  layOut: () => Layout,
): Layout {
  if (box.type !== 'lines' || token !== null || early !== null || !isAlone(box, space))
    return layOut();
  const { width, height, forcedWidth, among } = space;
  const left = context.document.leaving.get(box);
  const key = [width, height, forcedWidth, among?.gutter, left].join(' ');
  const known = context.memo.whole.get(box);
  if (known?.key === key && known.layout.fragment.height <= space.room) {
    context.diagnostics.push(...known.found);
    return { ...known.layout, floats: space.among?.floats };
  }
  const [found, asked] = [context.diagnostics.length, context.asked.pages];
  const layout = layOut();
  const isWhole = layout.token === null && layout.fragment.height <= space.room;
  const isOwn = asked === context.asked.pages && layout.floats === space.among?.floats;
  if (isWhole && isOwn && !callsNotes(layout.fragment, context))
    context.memo.whole.set(box, { key, layout, found: context.diagnostics.slice(found) });
  return layout;
}

function isAlone({ positioned }: LinesBox, { among }: Space): boolean {
  const floats = among?.floats;
  return positioned.length === 0 && !floats?.areas.length && !floats?.waiting.length;
}
