import type { Frame } from '../frames.ts';

/** The line box: CSS 2.2, section 10.8. */
export interface LineHeight {
  readonly height: number;
  /** From the top of the line box down to the baseline. */
  readonly baseline: number;
  /** How far over the line's baseline a frame's own baseline is. */
  readonly shift: (frame: Frame) => number;
}

interface Extent {
  over: number;
  under: number;
}

/** The frames of one line, which always has the block's own frame: the strut. */
export function lineHeight(root: Frame, frames: Iterable<Frame>): LineHeight {
  const extents = new Map<Frame, Extent>([[root, { over: root.over, under: root.under }]]);
  for (const frame of frames) {
    const base = frame.base ?? frame;
    const extent = extents.get(base);
    const [over, under] = [frame.over + frame.shift, frame.under - frame.shift];
    if (!extent) extents.set(base, { over, under });
    else {
      extent.over = Math.max(extent.over, over);
      extent.under = Math.max(extent.under, under);
    }
  }
  return alignToLine(root, extents);
}

/** Boxes aligned with the line's top or bottom come last: they may make it higher. */
function alignToLine(root: Frame, extents: ReadonlyMap<Frame, Extent>): LineHeight {
  const line = { ...extents.get(root)! };
  for (const [frame, { over, under }] of extents) {
    const missing = over + under - line.over - line.under;
    if (missing <= 0) continue;
    if (frame.align === 'bottom') line.over += missing;
    else line.under += missing;
  }
  const shifts = new Map<Frame, number>();
  for (const [frame, { over, under }] of extents) {
    const free = frame.align === 'top' ? line.over - over : under - line.under;
    shifts.set(frame, frame.align === 'baseline' ? 0 : free);
  }
  return {
    height: line.over + line.under,
    baseline: line.over,
    shift: (frame) => frame.shift + (shifts.get(frame.base ?? frame) ?? 0),
  };
}
