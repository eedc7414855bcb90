import { type Frame, resolve } from '../frames.ts';
import type { InlineBox, LinePart } from '../types.ts';

/** How far an inline box reaches on one line. */
interface Reach {
  readonly box: InlineBox;
  left: number;
  right: number;
  first: boolean;
  last: boolean;
}

/** Collects the stretches of inline boxes on one line. */
export class Boxes {
  private readonly reached = new Map<Frame, Reach>();

  /** A fragment of width from `left` to `right` widens all boxes that contain it. */
  cover(frame: Frame | null, left: number, right: number): void {
    for (let each = frame; each; each = each.parent)
      if (each.box !== null) this.reach(each, left, right);
  }

  /** An edge of the box itself: its margin lies outside. */
  edge(frame: Frame, kind: 'open' | 'close', left: number, right: number): void {
    this.reach(frame, left, right);
    const reach = this.reached.get(frame);
    if (reach && kind === 'open') reach.first = true;
    if (reach && kind === 'close') reach.last = true;
  }

  /** Outer boxes come first: they are painted below. */
  parts<A>(shift: (frame: Frame) => number, available: number): LinePart<A>[] {
    const sorted = [...this.reached].sort(([a], [b]) => depth(a) - depth(b));
    return sorted.map(([frame, { box, left, right, first, last }]) => ({
      type: 'box',
      x: left + (frame.moved?.x ?? 0),
      y: shift(frame) + (frame.moved?.y ?? 0),
      width: right - left,
      ...heights(frame, available),
      box,
      first,
      last,
    }));
  }

  private reach(frame: Frame, left: number, right: number): void {
    if (frame.box === null) return;
    const known = this.reached.get(frame);
    if (!known) this.reached.set(frame, { box: frame.box, left, right, first: false, last: false });
    else {
      known.left = Math.min(known.left, left);
      known.right = Math.max(known.right, right);
    }
  }
}

function depth({ parent }: Frame): number {
  return parent === null ? 0 : depth(parent) + 1;
}

/** The border box of an inline box (CSS 2.2, section 10.6.1): content area, padding, border. */
function heights({ ascent, descent, style }: Frame, available: number) {
  return {
    ascent: ascent + resolve(style.paddingTop, available) + style.borderTopWidth,
    descent: descent + resolve(style.paddingBottom, available) + style.borderBottomWidth,
  };
}
