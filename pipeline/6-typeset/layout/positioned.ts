import type { Box } from '../boxes/types.ts';
import { type Context, wholeSpace } from './context.ts';
import { shrinkToFit } from './shrink.ts';
import { clampWidth, definite, marginsOf } from './sizes.ts';
import type { Fragment, Layout, Placed } from './types.ts';

/** The padding box that positions are relative to: CSS 2.2, section 10.1. */
interface ContainingBlock {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Adds the absolutely positioned boxes whose containing block this box is. */
export function withPositioned(layout: Layout, context: Context): Layout {
  const { fragment } = layout;
  if (fragment.box.positioned.length === 0) return layout;
  const block = paddingBox(fragment);
  const placed = fragment.box.positioned.map(({ box, leading }) => ({
    ...placeAbsolute(box, block, context),
    leading,
  }));
  const first = placed.filter(({ leading }) => leading);
  const rest = placed.filter(({ leading }) => !leading);
  return {
    ...layout,
    fragment: { ...fragment, children: [...first, ...fragment.children, ...rest] },
  };
}

function paddingBox({ box: { style }, width, height }: Fragment): ContainingBlock {
  return {
    x: style.borderLeftWidth,
    y: style.borderTopWidth,
    width: width - style.borderLeftWidth - style.borderRightWidth,
    height: height - style.borderTopWidth - style.borderBottomWidth,
  };
}

/** CSS 2.2, sections 10.3.7 and 10.6.4; a box without `top` and `bottom` stands at the top. */
export function placeAbsolute(box: Box, block: ContainingBlock, context: Context): Placed {
  const { style } = box;
  const margins = marginsOf(style, block.width);
  const left = definite(style.left, block.width);
  const right = definite(style.right, block.width);
  const top = definite(style.top, block.height);
  const bottom = definite(style.bottom, block.height);

  const free = block.width - (left ?? 0) - (right ?? 0);
  const stretched = style.width === 'auto' && left !== null && right !== null;
  const width = stretched
    ? clampWidth(Math.max(free - margins.left - margins.right, 0), style, block.width)
    : shrinkToFit(box, free, context);
  const stretch = style.height === 'auto' && top !== null && bottom !== null;
  const { fragment } = context.layout(
    box,
    {
      ...wholeSpace(
        block.width,
        block.height,
        box.type === 'replaced' && !stretched ? null : width,
      ),
    },
    null,
    null,
  );
  const height = stretch
    ? Math.max(block.height - top - bottom - margins.top - margins.bottom, fragment.height)
    : fragment.height;

  const x =
    left === null && right !== null
      ? block.width - right - margins.right - fragment.width
      : (left ?? 0) + margins.left;
  const y =
    top === null && bottom !== null
      ? block.height - bottom - margins.bottom - height
      : (top ?? 0) + margins.top;
  return { x: block.x + x, y: block.y + y, fragment: { ...fragment, height } };
}
