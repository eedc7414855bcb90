import type { Box } from '../boxes/types.ts';
import { resolvePercentage } from '../style/percentage.ts';
import type { ComputedStyle, LengthPercentageAuto } from '../style/types.ts';
import type { Space } from './types.ts';

/** Four lengths, pt. */
export interface Edges {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

export { resolvePercentage as resolve };

/** Null for `auto`, and for a percentage of something indefinite. */
export function definite(value: LengthPercentageAuto, base: number | null): number | null {
  if (value === 'auto') return null;
  if (typeof value === 'number') return value;
  return base === null ? null : resolvePercentage(value, base);
}

/** Border and padding: percentages are of the containing block's width (CSS 2.2, 8.4). */
export function edgesOf(style: ComputedStyle, base: number): Edges {
  return {
    top: style.borderTopWidth + resolvePercentage(style.paddingTop, base),
    right: style.borderRightWidth + resolvePercentage(style.paddingRight, base),
    bottom: style.borderBottomWidth + resolvePercentage(style.paddingBottom, base),
    left: style.borderLeftWidth + resolvePercentage(style.paddingLeft, base),
  };
}

/** Margins with `auto` as 0. */
export function marginsOf(style: ComputedStyle, base: number): Edges {
  return {
    top: definite(style.marginTop, base) ?? 0,
    right: definite(style.marginRight, base) ?? 0,
    bottom: definite(style.marginBottom, base) ?? 0,
    left: definite(style.marginLeft, base) ?? 0,
  };
}

/** The border-box width of a block-level box in normal flow: CSS 2.2, 10.3.3 and 10.4. */
export function blockWidth(box: Box, space: Space): number {
  const { style } = box;
  if (space.forcedWidth !== null) return space.forcedWidth;
  const margins = marginsOf(style, space.width);
  const set = borderBoxWidth(style.width, style, space.width);
  const width = set ?? Math.max(space.width - margins.left - margins.right, 0);
  return clampWidth(width, style, space.width);
}

/** A `width` as a border-box width, by `box-sizing`; null for `auto`. */
export function borderBoxWidth(
  value: LengthPercentageAuto,
  style: ComputedStyle,
  base: number,
): number | null {
  const width = definite(value, base);
  if (width === null) return null;
  const edges = edgesOf(style, base);
  const around = edges.left + edges.right;
  return style.boxSizing === 'border-box' ? Math.max(width, around) : width + around;
}

/** `min-width` and `max-width`: CSS 2.2, 10.4. */
export function clampWidth(width: number, style: ComputedStyle, base: number): number {
  const max = style.maxWidth === 'none' ? null : borderBoxWidth(style.maxWidth, style, base);
  const min = borderBoxWidth(style.minWidth, style, base) ?? 0;
  return Math.max(max === null ? width : Math.min(width, max), min);
}

/** The border-box height the style asks for, clamped; `content` where it is `auto`. */
export function borderBoxHeight(content: number, style: ComputedStyle, space: Space): number {
  const edges = edgesOf(style, space.width);
  const around = style.boxSizing === 'border-box' ? 0 : edges.top + edges.bottom;
  const lengthOf = (value: LengthPercentageAuto) => {
    const length = definite(value, space.height);
    return length === null ? null : length + around;
  };
  const max = style.maxHeight === 'none' ? null : lengthOf(style.maxHeight);
  const height = lengthOf(style.height) ?? content;
  return Math.max(max === null ? height : Math.min(height, max), lengthOf(style.minHeight) ?? 0);
}

/** Where the border box begins in its containing block: CSS 2.2, 10.3.3. */
export function inlineOffset(box: Box, width: number, space: Space): number {
  const { style } = box;
  const margins = marginsOf(style, space.width);
  const free = space.width - width - margins.left - margins.right;
  const autoLeft = style.marginLeft === 'auto';
  const autoRight = style.marginRight === 'auto';
  if (autoLeft && autoRight) return margins.left + Math.max(free, 0) / 2;
  if (autoLeft) return margins.left + Math.max(free, 0);
  if (style.direction === 'rtl' && !autoRight) return space.width - width - margins.right;
  return margins.left;
}
