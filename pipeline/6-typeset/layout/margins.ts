import { hasColumns } from '../boxes/columns.ts';
import type { Box } from '../boxes/types.ts';
import { definite, edgesOf, marginsOf } from './sizes.ts';

/** Adjoining margins before they are added up: CSS 2.2, section 8.3.1. pt. */
export interface Margin {
  readonly positive: number;
  readonly negative: number;
}

export const noMargin: Margin = { positive: 0, negative: 0 };

export function margin(length: number): Margin {
  return length < 0 ? { positive: 0, negative: length } : { positive: length, negative: 0 };
}

export function collapse(first: Margin, second: Margin): Margin {
  return {
    positive: Math.max(first.positive, second.positive),
    negative: Math.min(first.negative, second.negative),
  };
}

export function lengthOf({ positive, negative }: Margin): number {
  return positive + negative;
}

/** The box's top margin with those of its first children that collapse through its top edge. */
export function topMargin(box: Box, width: number): Margin {
  return edgeOf(box, width, 'top').margin;
}

/** The box's bottom margin with those of its last children that collapse through. */
export function bottomMargin(box: Box, width: number): Margin {
  return edgeOf(box, width, 'bottom').margin;
}

interface MarginEdge {
  readonly margin: Margin;
  /** Nothing is in the box: its margins collapse through it, and all of them are in `margin`. */
  readonly through: boolean;
}

/** Goes through the box once: asking each child whether it is empty would be cubic in the depth. */
function edgeOf(box: Box, width: number, side: 'top' | 'bottom'): MarginEdge {
  const margins = marginsOf(box.style, width);
  const opens = side === 'top' ? collapsesTop(box, width) : collapsesBottom(box, width);
  if (box.type !== 'block' || !opens) {
    const through = isEmpty(box, width);
    const own = margin(margins[side]);
    return {
      margin: through ? collapse(margin(margins.top), margin(margins.bottom)) : own,
      through,
    };
  }
  let all = margin(margins[side]);
  const { length } = box.children;
  // By index: a copy of the children for each page of a long box would be quadratic.
  for (let at = 0; at < length; at++) {
    const child = box.children[side === 'top' ? at : length - 1 - at]!;
    if (isFloating(child)) continue;
    const inner = edgeOf(child, width, side);
    all = collapse(all, inner.margin);
    if (!inner.through) return { margin: all, through: false };
  }
  const closes = side === 'top' ? collapsesBottom(box, width) : collapsesTop(box, width);
  if (!closes || (definite(box.style.height, null) ?? 0) > 0)
    return { margin: all, through: false };
  return {
    margin: collapse(all, margin(margins[side === 'top' ? 'bottom' : 'top'])),
    through: true,
  };
}

/** Its first child's top margin is its own. */
export function collapsesTop(box: Box, width: number): box is Extract<Box, { type: 'block' }> {
  return box.type === 'block' && !isFlowRoot(box) && edgesOf(box.style, width).top === 0;
}

export function collapsesBottom(box: Box, width: number): box is Extract<Box, { type: 'block' }> {
  const { style } = box;
  return (
    box.type === 'block' &&
    !isFlowRoot(box) &&
    style.height === 'auto' &&
    (definite(style.minHeight, null) ?? 0) === 0 &&
    edgesOf(style, width).bottom === 0
  );
}

/** Establishes a block formatting context: CSS 2.2, section 9.4.1. */
export function isFlowRoot({ style, element }: Box): boolean {
  return (
    (style.display !== 'block' && style.display !== 'list-item' && style.display !== 'inline') ||
    style.overflow === 'hidden' ||
    hasColumns(style) ||
    style.position === 'absolute' ||
    style.position === 'fixed' ||
    element?.parent === null
  );
}

/** Nothing in it and no height of its own: its top and bottom margins adjoin. */
export function isEmpty(box: Box, width: number): boolean {
  const { style } = box;
  if (box.type !== 'block' && box.type !== 'lines') return false;
  if (isFlowRoot(box)) return false;
  const edges = edgesOf(style, width);
  if (edges.top + edges.bottom > 0 || (definite(style.height, null) ?? 0) > 0) return false;
  if ((definite(style.minHeight, null) ?? 0) > 0) return false;
  if (box.type === 'lines') return !hasLines(box);
  return box.children.every((child) => isFloating(child) || isEmpty(child, width));
}

/** A line box without text, boxes or forced breaks counts as nothing: CSS 2.2, section 9.4.2. */
export function hasLines(box: Extract<Box, { type: 'lines' }>): boolean {
  return box.items.some(
    (item) =>
      (item.type === 'text' && item.text !== '') ||
      item.type === 'box' ||
      item.type === 'page-text' ||
      item.type === 'break' ||
      item.type === 'leader' ||
      item.type === 'atomic',
  );
}

/** Out of flow: CSS 2.2, section 9.5. */
export function isFloating({ style }: Box): boolean {
  return style.float === 'left' || style.float === 'right';
}

export function hasFloats(box: Box): boolean {
  if (box.type === 'lines') return box.items.some(({ type }) => type === 'float');
  return (
    box.type === 'block' && box.children.some((child) => isFloating(child) || hasFloats(child))
  );
}
