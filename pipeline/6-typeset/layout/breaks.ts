import type { Box } from '../boxes/types.ts';
import type { BreakBetween, ComputedStyle } from '../style/types.ts';
import { isFloating } from './margins.ts';

export type ForcedBreak = 'page' | 'left' | 'right' | 'column';

/** What may happen between two siblings: CSS Fragmentation 3, section 3.1. */
export type Between =
  | { readonly type: 'auto' | 'avoid' }
  | { readonly type: 'forced'; readonly to: ForcedBreak };

const forcedTo: Partial<Record<BreakBetween, ForcedBreak>> = {
  page: 'page',
  left: 'left',
  right: 'right',
  recto: 'right',
  verso: 'left',
};

/** Combines `break-after` of what ends with `break-before` of what begins, and page names. */
export function breakBetween(previous: Box, next: Box, inColumns = false): Between {
  const values = [...endValues(previous), ...startValues(next)];
  const forced = values.map((value) => forcedTo[value]).filter((to) => to !== undefined);
  const side = forced.find((to) => to !== 'page') ?? forced[0];
  if (side) return { type: 'forced', to: side };
  if (endPage(previous) !== startPage(next)) return { type: 'forced', to: 'page' };
  if (inColumns && values.includes('column')) return { type: 'forced', to: 'column' };
  const avoid = values.some(
    (value) =>
      value === 'avoid' || value === 'avoid-page' || (inColumns && value === 'avoid-column'),
  );
  return { type: avoid ? 'avoid' : 'auto' };
}

/** The page name a box begins with: CSS Paged Media 3, section 8.1. */
export function startPage(box: Box): string {
  const first = box.type === 'block' ? box.children.find(isInFlow) : undefined;
  return first ? startPage(first) : box.style.page;
}

function endPage(box: Box): string {
  const last = box.type === 'block' ? box.children.findLast(isInFlow) : undefined;
  return last ? endPage(last) : box.style.page;
}

/** `break-before` propagates from first children to the box they begin. */
function startValues(box: Box): BreakBetween[] {
  const first = box.type === 'block' ? box.children.find(isInFlow) : undefined;
  return [box.style.breakBefore, ...(first ? startValues(first) : [])];
}

function endValues(box: Box): BreakBetween[] {
  const last = box.type === 'block' ? box.children.findLast(isInFlow) : undefined;
  return [box.style.breakAfter, ...(last ? endValues(last) : [])];
}

function isInFlow(box: Box): boolean {
  return !isFloating(box);
}

export function avoidsInside({ style }: Pick<Box, 'style'>): boolean {
  return style.breakInside === 'avoid' || style.breakInside === 'avoid-page';
}

/** Rows of one unit: whether the first wants to stay with the second. */
export function avoidsBetween(
  previous: Pick<ComputedStyle, 'breakAfter'>,
  next: Pick<ComputedStyle, 'breakBefore'>,
): boolean {
  const values = [previous.breakAfter, next.breakBefore];
  return values.some((value) => value === 'avoid' || value === 'avoid-page');
}
