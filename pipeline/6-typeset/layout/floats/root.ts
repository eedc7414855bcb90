import type { Box } from '../../boxes/types.ts';
import type { Context } from '../context.ts';
import { calledIn } from '../footnotes/calls.ts';
import { spaceAfter } from '../footnotes/room.ts';
import { isFlowRoot } from '../margins.ts';
import { blockWidth, edgesOf } from '../sizes.ts';
import { appeal, type BreakToken, type Layout, type Placed, type Space } from '../types.ts';
import { bottomOf } from './bands.ts';
import { placeFloat } from './place.ts';
import { type Floats, noFloats } from './types.ts';

/** Begins a block formatting context, so that floats inside stay inside: CSS 2.2, section 9.4.1. */
export function beginsContext(box: Box, space: Space): boolean {
  if (box.type !== 'block' && box.type !== 'lines') return false;
  return space.among === undefined || isFlowRoot(box);
}

/**
 * The root of a block formatting context: floats that waited come first, the box is as high as its
 * floats (section 10.6.7), and those that found no room go on with it in the next fragmentainer.
 */
export function layoutRoot(
  box: Box,
  space: Space,
  token: BreakToken | null,
  context: Context,
  layoutIn: (space: Space) => Layout,
): Layout {
  const came = token?.waiting ? placeWaiting(token, blockWidth(box, space), space, context) : none;
  const calls = came.placed.flatMap(({ fragment }) => calledIn(fragment, space, context));
  const among = { floats: came.floats, x: 0, y: 0, gutter: 0 };
  const layout = token?.flowEnded
    ? endedFlow(box, space)
    : layoutIn({ ...spaceAfter(calls, space, context), among });
  const floats = layout.floats ?? came.floats;
  if (floats === noFloats) return layout.floats ? { ...layout, floats: undefined } : layout;
  return withWaiting(enclose(layout, came.placed, floats, space), floats, box, token);
}

interface Came {
  readonly floats: Floats;
  readonly placed: readonly Placed[];
}

const none: Came = { floats: noFloats, placed: [] };

/** Floats stand at the top in the order in which they waited; the first of them always finds room. */
function placeWaiting(
  { waiting = [] }: BreakToken,
  width: number,
  space: Space,
  context: Context,
): Came {
  const placed: Placed[] = [];
  let floats = noFloats;
  waiting.forEach(({ box, left, right, token }, index) => {
    // The root may be narrower here, beside floats around it.
    const block = { left: Math.min(left, width), right: Math.min(right, width) };
    const place = { floats, block, y: 0, room: space.room, space, forced: index === 0 };
    const result = placeFloat(box, token, place, context);
    floats = result.floats;
    if (result.placed) placed.push(result.placed);
  });
  return { floats, placed };
}

/** The content has ended on an earlier page. */
function endedFlow(box: Box, space: Space): Layout {
  return {
    fragment: {
      box,
      width: blockWidth(box, space),
      height: 0,
      children: [],
      lines: [],
      rules: [],
      first: false,
      last: true,
      repeated: false,
    },
    token: null,
    appeal: appeal.perfect,
    best: null,
  };
}

function enclose(layout: Layout, came: readonly Placed[], floats: Floats, space: Space): Layout {
  const { fragment, token } = layout;
  const below = token === null ? edgesOf(fragment.box.style, space.width).bottom : 0;
  const bottom = floats.areas.length > 0 ? bottomOf(floats) + below : 0;
  return {
    ...layout,
    fragment: {
      ...fragment,
      height: Math.max(fragment.height, bottom),
      children: [...came, ...fragment.children],
    },
    floats: undefined,
  };
}

function withWaiting(
  layout: Layout,
  { waiting }: Floats,
  box: Box,
  from: BreakToken | null,
): Layout {
  if (waiting.length === 0) return layout;
  if (layout.token) return { ...layout, token: { ...layout.token, waiting } };
  const { fragment } = layout;
  const consumed = (from?.consumed ?? 0) + fragment.height;
  const ended = { index: 0, child: null, consumed, forced: null, page: box.style.page };
  return {
    ...layout,
    fragment: { ...fragment, last: false },
    token: { ...ended, waiting, flowEnded: true },
    best: null,
  };
}
