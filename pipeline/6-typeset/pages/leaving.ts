import type { LinesBox } from '../boxes/types.ts';
import type { Fragment } from '../layout/types.ts';
import type { LaidOutPage } from './types.ts';

/** What sticks out by less is rounding; pt. */
const tolerance = 1;

/**
 * Boxes of lines that print beyond the edge of their page, each with the width there is for it down
 * to the end of the page area; pt.
 */
export function leavingLines(pages: readonly LaidOutPage[]): ReadonlyMap<LinesBox, number> {
  const found = new Map<LinesBox, number>();
  for (const { fragment, notes, area, style } of pages) {
    const sheet = { width: style.width, left: area.x, right: area.x + area.width };
    if (fragment) visit(fragment, area.x, sheet, found);
    if (notes) visit(notes.fragment, area.x + notes.x, sheet, found);
  }
  return found;
}

interface Sheet {
  readonly width: number;
  /** Of the page area. */
  readonly left: number;
  readonly right: number;
}

function visit(fragment: Fragment, x: number, sheet: Sheet, found: Map<LinesBox, number>): void {
  const { box, lines } = fragment;
  if (box.type === 'lines' && lines.some((line) => leaves(line, fragment, x, sheet))) {
    const start = x + lines[0]!.x;
    const room = Math.min(sheet.right, x + fragment.width) - Math.max(start, sheet.left);
    if (room > 0) found.set(box, room);
  }
  for (const child of fragment.children) visit(child.fragment, x + child.x, sheet, found);
}

/** Parts are looked at only where the line or its box reaches beyond the page. */
function leaves(
  { x, line }: Fragment['lines'][number],
  { width }: Fragment,
  left: number,
  sheet: Sheet,
): boolean {
  const wide = left + width > sheet.width + tolerance || left < -tolerance;
  if (line.overflow <= tolerance && !wide) return false;
  return line.parts.some((part) => {
    if (part.type === 'box') return false;
    const start = left + x + part.x;
    const end = start + (part.type === 'glyphs' ? part.run.width : part.width);
    return start < -tolerance || end > sheet.width + tolerance;
  });
}
