import type { Box } from '../../boxes/types.ts';
import { avoidsInside } from '../breaks.ts';
import { type Context, wholeSpace } from '../context.ts';
import { calledIn } from '../footnotes/calls.ts';
import { leastRoom } from '../footnotes/room.ts';
import { shrinkToFit } from '../shrink.ts';
import { type Edges, marginsOf } from '../sizes.ts';
import { tolerance } from '../tolerance.ts';
import { appeal, type BreakToken, type Fragment, type Placed, type Space } from '../types.ts';
import { bandAt, bottomOf, nextEnd } from './bands.ts';
import type { Band, FloatArea, FloatSide, Floats } from './types.ts';

/** Where a float may stand: not above `y`, in its containing block. */
export interface FloatPlace {
  readonly floats: Floats;
  readonly block: Band;
  readonly y: number;
  /** From `y` down to the end of the fragmentainer. */
  readonly room: number;
  /** Of its containing block: what an empty fragmentainer has, and the notes there are. */
  readonly space: Space;
  /** It must stand here: it has waited, and waiting longer would help nobody. */
  readonly forced: boolean;
}

export interface FloatPlaced {
  readonly floats: Floats;
  /** In the coordinates of the context's root; null: it waits. */
  readonly placed: Placed | null;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/**
 * Places a float as high as it may stand, then as far to its side: CSS 2.2, section 9.5.1. What
 * finds no room waits for the next page; what is higher than a page is broken.
 */
export function placeFloat(
  box: Box,
  token: BreakToken | null,
  place: FloatPlace,
  context: Context,
): FloatPlaced {
  const { floats, block } = place;
  const wait = (): FloatPlaced => ({
    floats: withWaiting(floats, box, block, token),
    placed: null,
  });
  if (floats.waiting.length > 0 && !place.forced) return wait();

  const width = block.right - block.left;
  const own = box.type === 'replaced' ? null : shrinkToFit(box, width, context);
  const whole = context.layout(box, wholeSpace(width, null, own), token, null).fragment;
  const margins = marginsFrom(box, width, token);
  const size = outerSize(whole, margins);
  const spot = findSpot(box, size, place);
  const room = place.room - (spot.y - place.y);
  const notes = leastRoom(calledIn(whole, place.space, context), place.space, context);
  if (size.height + notes <= room + tolerance) return stand(whole, spot, size, margins, floats);
  if (!place.forced && (size.height <= place.space.page || avoidsInside(box))) return wait();

  const inside = room - margins.top - margins.bottom;
  const space = { ...place.space, width, height: null, room: inside, forcedWidth: own };
  const layout = context.layout(
    box,
    { ...space, among: undefined, atTop: place.forced },
    token,
    null,
  );
  if (!place.forced && (layout.token === null || layout.appeal === appeal.lastResort))
    return wait();
  const { fragment } = layout;
  const stood = stand(fragment, spot, outerSize(fragment, margins), margins, floats);
  if (layout.token === null) return stood;
  return { ...stood, floats: withWaiting(stood.floats, box, block, layout.token) };
}

function withWaiting(floats: Floats, box: Box, block: Band, token: BreakToken | null): Floats {
  const { left, right } = block;
  return { ...floats, waiting: [...floats.waiting, { box, left, right, token }] };
}

/** What goes on has no margin above: CSS Fragmentation 3, section 5.2. */
function marginsFrom(box: Box, base: number, token: BreakToken | null): Edges {
  const margins = marginsOf(box.style, base);
  return token ? { ...margins, top: 0 } : margins;
}

function outerSize({ width, height }: Fragment, margins: Edges): Size {
  return {
    width: width + margins.left + margins.right,
    height: Math.max(height + margins.top + margins.bottom, 0),
  };
}

interface Spot extends Band {
  readonly y: number;
}

/** Rules 3 to 8: below the tops of earlier floats, where it fits beside them or there are none. */
function findSpot(box: Box, size: Size, { floats, block, y: from }: FloatPlace): Spot {
  let y = Math.max(from, ...floats.areas.map(({ top }) => top));
  if (box.style.clear !== 'none') y = Math.max(y, bottomOf(floats, box.style.clear));
  for (;;) {
    const band = bandAt(floats, y, y + size.height, block);
    if (band.right - band.left >= size.width - tolerance) return { ...band, y };
    const next = nextEnd(floats, y);
    if (next === null) return { ...band, y };
    y = next;
  }
}

function stand(
  fragment: Fragment,
  spot: Spot,
  size: Size,
  margins: Edges,
  floats: Floats,
): FloatPlaced {
  const side: FloatSide = fragment.box.style.float === 'right' ? 'right' : 'left';
  const left = side === 'left' ? spot.left : spot.right - size.width;
  const area: FloatArea = {
    side,
    left,
    right: left + size.width,
    top: spot.y,
    bottom: spot.y + size.height,
  };
  return {
    floats: { ...floats, areas: [...floats.areas, area] },
    placed: { x: left + margins.left, y: spot.y + margins.top, fragment, floating: true },
  };
}
