import type { Box } from '../boxes/types.ts';
import type { AmongFloats } from './floats/types.ts';
import type { Flow } from './flow-types.ts';
import { spaceAfter } from './footnotes/room.ts';
import { isFlowRoot } from './margins.ts';
import { blockWidth, inlineOffset } from './sizes.ts';
import type { Space } from './types.ts';

/** The room of a child whose border box begins at `y`. */
export function childSpace(flow: Flow, child: Box, y: number): Space {
  const { input, filled, floats, calls, context } = flow;
  const { space } = input;
  const { room, notes } = spaceAfter(calls, space, context);
  const own: Space = {
    width: input.width,
    height: input.height,
    room: room - y - input.bottom,
    page: space.page - input.bottom,
    atTop: space.atTop && !filled && floats.areas.length === 0,
    notes,
    forcedWidth: null,
    inColumns: space.inColumns,
  };
  return { ...own, among: amongFloats(flow, child, own, y) };
}

/** A box that begins a formatting context of its own knows nothing of the floats around it. */
function amongFloats(
  { input: { among, left }, floats, context }: Flow,
  child: Box,
  space: Space,
  y: number,
): AmongFloats | undefined {
  if (among === undefined || standsApart(child)) return undefined;
  const outside = child.marker?.position === 'outside' ? child.marker.box : null;
  const gutter = outside ? context.intrinsic(outside).max : among.gutter;
  const offset = inlineOffset(child, blockWidth(child, space), space);
  return { floats, x: among.x + left + offset, y: among.y + y, gutter };
}

/** Its border box is beside floats, not only its lines: CSS 2.2, section 9.5. */
export function standsApart(box: Box): boolean {
  return (box.type !== 'block' && box.type !== 'lines') || isFlowRoot(box);
}
