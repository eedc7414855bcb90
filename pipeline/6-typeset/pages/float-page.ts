import type { PageFloat } from '../boxes/types.ts';
import type { Context } from '../layout/context.ts';
import type { Fragment } from '../layout/types.ts';
import {
  type FloatStack,
  floatAlone,
  noPageFloats,
  pageFloatsIn,
  type WaitingFloat,
  withFloat,
} from './page-floats.ts';
import type { Area } from './types.ts';

/** A page as it is with floats at its top and bottom. */
export interface WithFloats<T> {
  readonly sheet: T;
  readonly stack: FloatStack;
  readonly waiting: readonly WaitingFloat[];
}

/** A page is set anew for each float that it calls, so often at most. */
const mostFloats = 12;

/** Flow in less than this part of the page is not worth its while. */
const leastFlow = 0.12;

/**
 * CSS Page Floats 3: those that wait come first, in their order; then those called on the page, as
 * long as the place that they float from stays on it. The others wait, and so does what follows.
 * `set` lays out a page beside floats, with or without flow, and says what stands on it.
 */
export function withPageFloats<T>(
  waiting: readonly WaitingFloat[],
  area: Area,
  set: (stack: FloatStack, flows: boolean) => T,
  contents: (sheet: T) => readonly (Fragment | null)[],
  context: Context,
): WithFloats<T> {
  const { stack: first, left } = placeWaiting(waiting, area, context);
  const flows = area.height - first.top - first.bottom >= leastFlow * area.height;
  let stack = first;
  let sheet = set(stack, flows);
  const calledOn = (page: T, beside: FloatStack) =>
    [...contents(page), ...beside.placed.map(({ at }) => at.fragment)].flatMap(pageFloatsIn);
  const isPlaced = ({ box }: PageFloat) => stack.placed.some((placed) => placed.box === box);
  for (let tries = 0; left.length === 0 && tries < mostFloats; tries++) {
    const next = calledOn(sheet, stack).find((float) => !isPlaced(float));
    const more = next ? withFloat(stack, next, area, context) : null;
    if (next === undefined || more === null || !leavesFlow(more, area)) break;
    const tried = set(more, true);
    if (!calledOn(tried, more).some(({ box }) => box === next.box)) break;
    [stack, sheet] = [more, tried];
  }
  const later = calledOn(sheet, stack).filter((float) => !isPlaced(float));
  return { sheet, stack, waiting: [...left, ...later.map((float) => ({ ...float, token: null }))] };
}

function leavesFlow({ top, bottom }: FloatStack, { height }: Area): boolean {
  return height - top - bottom >= leastFlow * height;
}

function placeWaiting(waiting: readonly WaitingFloat[], area: Area, context: Context) {
  let stack = noPageFloats;
  for (const [index, float] of waiting.entries()) {
    const left = waiting.slice(index);
    const more = float.token === null ? withFloat(stack, float, area, context) : null;
    if (more !== null) stack = more;
    else if (index > 0) return { stack, left };
    else {
      const { stack: alone, token } = floatAlone(float, area, context);
      return {
        stack: alone,
        left: token ? [{ ...float, token }, ...left.slice(1)] : left.slice(1),
      };
    }
  }
  return { stack, left: [] };
}
