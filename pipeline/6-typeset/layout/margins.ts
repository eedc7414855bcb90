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
  const own = margin(marginsOf(box.style, width).top);
  if (!collapsesTop(box, width)) return own;
  return box.children.reduce<{ margin: Margin; open: boolean }>(
    (state, child) => {
      if (!state.open || isFloating(child)) return state;
      const through = isEmpty(child, width);
      const top = collapse(state.margin, topMargin(child, width));
      return { margin: through ? collapse(top, bottomMargin(child, width)) : top, open: through };
    },
    { margin: own, open: true },
  ).margin;
}

/** The box's bottom margin with those of its last children that collapse through. */
export function bottomMargin(box: Box, width: number): Margin {
  const own = margin(marginsOf(box.style, width).bottom);
  if (!collapsesBottom(box, width)) return own;
  return box.children.reduceRight<{ margin: Margin; open: boolean }>(
    (state, child) => {
      if (!state.open || isFloating(child)) return state;
      const through = isEmpty(child, width);
      const bottom = collapse(state.margin, bottomMargin(child, width));
      return {
        margin: through ? collapse(bottom, topMargin(child, width)) : bottom,
        open: through,
      };
    },
    { margin: own, open: true },
  ).margin;
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
