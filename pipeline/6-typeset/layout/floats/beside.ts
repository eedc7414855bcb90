import type { Box } from '../../boxes/types.ts';
import { childSpace } from '../flow-space.ts';
import type { Flow } from '../flow-types.ts';
import { inlineOffset, marginsOf } from '../sizes.ts';
import { tolerance } from '../tolerance.ts';
import type { BreakToken, EarlyBreak, Layout, Space } from '../types.ts';
import { bandAt, nextEnd } from './bands.ts';
import type { Band } from './types.ts';

export interface Beside {
  /** From the border box of the flow. */
  readonly x: number;
  readonly y: number;
  /** How far floats push its start side in. */
  readonly inset?: number;
  readonly space: Space;
  readonly layout: Layout;
}

/**
 * A box that begins a formatting context stands beside floats, made narrower where its width is
 * `auto`, or below them where it does not fit: CSS 2.2, section 9.5.
 */
export function layoutBeside(
  flow: Flow,
  child: Box,
  top: number,
  token: BreakToken | null,
  early: EarlyBreak | null,
): Beside {
  const { input, floats } = flow;
  const { x, y: above } = input.among ?? { x: 0, y: 0 };
  const left = x + input.left;
  const block = { left, right: left + input.width };
  for (let y = top; ; ) {
    const start = bandAt(floats, above + y, above + y, block);
    const beside = inBand(flow, child, y, start, block, token, early);
    const { height } = beside.layout.fragment;
    const band = bandAt(floats, above + y, above + y + height, block);
    const next = nextEnd(floats, above + y);
    if (next === null || (fitsIn(beside, start) && isSame(start, band))) return beside;
    y = next - above;
  }

  function fitsIn({ layout }: Beside, band: Band): boolean {
    return layout.fragment.width <= band.right - band.left + tolerance;
  }
}

function isSame(one: Band, other: Band): boolean {
  return one.left === other.left && one.right === other.right;
}

function inBand(
  flow: Flow,
  child: Box,
  y: number,
  band: Band,
  block: Band,
  token: BreakToken | null,
  early: EarlyBreak | null,
): Beside {
  const { input, context } = flow;
  const own = childSpace(flow, child, y);
  const margins = marginsOf(child.style, input.width);
  const rtl = child.style.direction === 'rtl';
  const gutter = input.among?.gutter ?? 0;
  const before = band.left - block.left + (band.left > block.left && !rtl ? gutter : 0);
  const after = band.right - block.left - (band.right < block.right && rtl ? gutter : 0);
  const left = Math.max(before, margins.left);
  const right = Math.min(after, input.width - margins.right);
  const narrowed = right - left < input.width - margins.left - margins.right;
  const space = narrowed ? narrow(child, own, right - left, flow) : own;
  const layout = context.layout(child, space, token, early);
  const free: Space = { ...own, width: right - left + margins.left + margins.right };
  const x = input.left + left - margins.left + inlineOffset(child, layout.fragment.width, free);
  const inset = rtl ? input.width - margins.right - right : left - margins.left;
  return { x, y, inset, space, layout };
}

/** A table shrinks to the room there is; a block is as wide as it, where its content can be. */
function narrow(child: Box, space: Space, width: number, { input, context }: Flow): Space {
  if (child.style.width !== 'auto' || child.type === 'replaced') return space;
  const margins = marginsOf(child.style, input.width);
  const around = margins.left + margins.right;
  if (child.type === 'table') return { ...space, width: Math.max(width + around, 0) };
  const least = context.intrinsic(child).min - around;
  return { ...space, forcedWidth: Math.max(width, least, 0) };
}
