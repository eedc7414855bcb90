import type { Box } from '../boxes/types.ts';
import type { Context } from '../layout/context.ts';
import { borderBoxWidth, clampWidth, marginsOf } from '../layout/sizes.ts';
import type { MarginBoxName, PageStyle } from '../style/types.ts';
import type { Area } from './types.ts';

/** The margin edges of a margin box, and the width that its percentages are of. pt. */
export interface MarginArea extends Area {
  readonly base: number;
}

/** Where a margin box stands: the corners are fixed, three boxes share each side. */
export function marginArea(
  name: MarginBoxName,
  page: PageStyle,
  boxes: ReadonlyMap<MarginBoxName, Box>,
  context: Context,
): MarginArea {
  const margins = marginsOf(page.style, page.width);
  const right = page.width - margins.right;
  const bottom = page.height - margins.bottom;
  const innerWidth = right - margins.left;
  const innerHeight = bottom - margins.top;
  const [side, part] = sideAndPart(name);
  if (part === 'corner') {
    const isLeft = name.endsWith('left-corner');
    const width = isLeft ? margins.left : margins.right;
    const height = side === 'top' ? margins.top : margins.bottom;
    return { x: isLeft ? 0 : right, y: side === 'top' ? 0 : bottom, width, height, base: width };
  }
  if (side === 'top' || side === 'bottom') {
    const { start, length } = shareSide(side, part, innerWidth, boxes, context);
    return {
      x: margins.left + start,
      y: side === 'top' ? 0 : bottom,
      width: length,
      height: side === 'top' ? margins.top : margins.bottom,
      base: innerWidth,
    };
  }
  const width = side === 'left' ? margins.left : margins.right;
  const third = innerHeight / 3;
  const index = part === 'top' ? 0 : part === 'middle' ? 1 : 2;
  const x = side === 'left' ? 0 : right;
  return { x, y: margins.top + index * third, width, height: third, base: width };
}

function sideAndPart(name: MarginBoxName): readonly [side: string, part: string] {
  const [side = '', part = ''] = name.split('-');
  return name.endsWith('corner') ? [side, 'corner'] : [side, part];
}

interface Wanted {
  /** With its margins; pt. */
  readonly length: number;
  /** Set by `width`, and not by what there is to say. */
  readonly fixed: boolean;
}

/** The three boxes on the upper or lower side: CSS Paged Media 3, section 5.3.2.3. */
function shareSide(
  side: 'top' | 'bottom',
  part: string,
  available: number,
  boxes: ReadonlyMap<MarginBoxName, Box>,
  context: Context,
): { start: number; length: number } {
  const wanted = (edge: 'left' | 'center' | 'right') =>
    wantedWidth(boxes.get(`${side}-${edge}`), available, context);
  const [left, center, right] = [wanted('left'), wanted('center'), wanted('right')];
  const shared =
    center.length > 0
      ? withCenter(left.length, center, right.length, available)
      : withoutCenter(left.length, right.length, available);
  const widths = {
    left: left.fixed ? left.length : shared.left,
    right: right.fixed ? right.length : shared.right,
  };
  if (part === 'left') return { start: 0, length: widths.left };
  if (part === 'right') return { start: available - widths.right, length: widths.right };
  return { start: (available - shared.center) / 2, length: shared.center };
}

function wantedWidth(box: Box | undefined, available: number, context: Context): Wanted {
  if (box === undefined) return { length: 0, fixed: false };
  const set = borderBoxWidth(box.style.width, box.style, available);
  if (set === null) return { length: context.intrinsic(box).max, fixed: false };
  const margins = marginsOf(box.style, available);
  const width = clampWidth(set, box.style, available);
  return { length: width + margins.left + margins.right, fixed: true };
}

/** The middle box is centred, so the sides count as twice the wider of them. */
function withCenter(left: number, center: Wanted, right: number, available: number) {
  const sides = 2 * Math.max(left, right);
  const fits = center.fixed || center.length + sides <= available;
  const middle = fits ? center.length : (available * center.length) / (center.length + sides);
  const side = Math.max((available - middle) / 2, 0);
  return { left: side, center: middle, right: side };
}

function withoutCenter(left: number, right: number, available: number) {
  if (right === 0) return { left: available, center: 0, right: 0 };
  if (left === 0) return { left: 0, center: 0, right: available };
  const total = left + right;
  const share = total <= available ? left + (available - total) / 2 : (available * left) / total;
  return { left: share, center: 0, right: available - share };
}
