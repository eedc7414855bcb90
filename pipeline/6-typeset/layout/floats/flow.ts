import type { Box } from '../../boxes/types.ts';
import { childSpace } from '../flow-space.ts';
import type { Flow } from '../flow-types.ts';
import { calledIn } from '../footnotes/calls.ts';
import { lengthOf, noMargin } from '../margins.ts';
import { bottomOf, clearsWaiting } from './bands.ts';
import { placeFloat } from './place.ts';

/** A float stands where the flow has come to, and takes no room in it. */
export function addFloat(flow: Flow, index: number, child: Box): null {
  const { input, context, floats: before } = flow;
  const y = flow.y + (flow.open ? 0 : lengthOf(flow.pending));
  const space = childSpace(flow, child, y);
  const origin = input.among ?? { x: 0, y: 0 };
  const left = origin.x + input.left;
  const forced = space.atTop && before.waiting.length === 0;
  const block = { left, right: left + input.width };
  const result = placeFloat(
    child,
    null,
    { floats: before, block, y: origin.y + y, room: space.room, space, forced },
    context,
  );
  const { placed, floats } = result;
  if (placed) flow.calls.push(...calledIn(placed.fragment, space, context));
  const own = placed && { ...placed, x: placed.x - origin.x, y: placed.y - origin.y };
  flow.floats = floats;
  flow.floated.push({ index, placed: own, before });
  return null;
}

/** It has to stand below a float that is on the next page. */
export function waitsToClear({ floats }: Flow, { style: { clear } }: Box): boolean {
  return clear !== 'none' && clearsWaiting(floats, clear);
}

/** How far `clear` moves a border box down: CSS 2.2, section 9.5.2. */
export function clearedTop({ input, floats }: Flow, { style: { clear } }: Box, y: number): number {
  if (clear === 'none' || input.among === undefined) return y;
  return Math.max(y, bottomOf(floats, clear) - input.among.y);
}

/** A box without height that clears moves what comes after it down. */
export function clearEmpty(flow: Flow, child: Box): void {
  const y = flow.y + (flow.open ? 0 : lengthOf(flow.pending));
  const cleared = clearedTop(flow, child, y);
  if (cleared <= y) return;
  flow.y = cleared;
  flow.pending = noMargin;
  flow.open = false;
}
