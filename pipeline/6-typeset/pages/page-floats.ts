import type { Box, Marks, PageFloat } from '../boxes/types.ts';
import { type Context, wholeSpace } from '../layout/context.ts';
import { inlineOffset, marginsOf } from '../layout/sizes.ts';
import type { BreakToken, Fragment, Placed } from '../layout/types.ts';
import type { Area } from './types.ts';

/** A float that no page has held yet, or one higher than a page and where it goes on. */
export interface WaitingFloat extends PageFloat {
  readonly token: BreakToken | null;
}

/** The floats of a page, from the top left corner of its page area, and the room that they take. */
export interface FloatStack {
  readonly placed: readonly (PageFloat & { readonly at: Placed })[];
  /** Heights with margins; pt. */
  readonly top: number;
  readonly bottom: number;
}

export const noPageFloats: FloatStack = { placed: [], top: 0, bottom: 0 };

/** The floats that a page calls, in the order of the document. */
export function pageFloatsIn(fragment: Fragment | null): PageFloat[] {
  const found: PageFloat[] = [];
  const note = (marks: Marks | null) => {
    if (marks?.pageFloat) found.push(marks.pageFloat);
  };
  const visit = ({ repeated, first, box, lines, children }: Fragment) => {
    if (repeated) return;
    if (first) note(box.marks);
    for (const { line } of lines) {
      line.anchors.forEach(note);
      for (const part of line.parts) if (part.type === 'atomic') visit(part.content.fragment);
    }
    for (const child of children) visit(child.fragment);
  };
  if (fragment) visit(fragment);
  return found;
}

/** With one float more; null where the page has no room for it. */
export function withFloat(
  stack: FloatStack,
  { side, box }: PageFloat,
  { width, height }: Area,
  context: Context,
): FloatStack | null {
  const { fragment } = context.layout(box, wholeSpace(width, null, null), null, null);
  const { x, above, below } = around(box, fragment, width);
  const needed = above + fragment.height + below;
  if (stack.top + stack.bottom + needed > height) return null;
  const y = side === 'top' ? stack.top + above : height - below - fragment.height;
  const before = side === 'top' ? stack.placed : lifted(stack.placed, needed);
  const placed = [...before, { side, box, at: { x, y, fragment } }];
  return { ...stack, placed, [side]: stack[side] + needed };
}

/** The last float stands lowest. */
function lifted(placed: FloatStack['placed'], by: number): FloatStack['placed'] {
  return placed.map((each) =>
    each.side === 'top' ? each : { ...each, at: { ...each.at, y: each.at.y - by } },
  );
}

/** As much of a float as a page of its own holds. */
export function floatAlone(
  { side, box, token }: WaitingFloat,
  { width, height }: Area,
  context: Context,
): { readonly stack: FloatStack; readonly token: BreakToken | null } {
  const space = { ...wholeSpace(width, null, null), room: height, page: height };
  const layout = context.layout(box, space, token, null);
  const { x } = around(box, layout.fragment, width);
  const placed = [{ side, box, at: { x, y: 0, fragment: layout.fragment } }];
  return { stack: { placed, top: height, bottom: 0 }, token: layout.token };
}

function around(box: Box, { width }: Fragment, available: number) {
  const margins = marginsOf(box.style, available);
  const x = inlineOffset(box, width, wholeSpace(available, null, null));
  return { x, above: margins.top, below: margins.bottom };
}
