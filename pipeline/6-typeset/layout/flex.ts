import type { FlexBox } from '../boxes/types.ts';
import type { ComputedStyle } from '../style/types.ts';
import { firstBaseline } from './baselines.ts';
import { type Context, wholeSpace } from './context.ts';
import { type FlexItem, flexLines } from './flex-lines.ts';
import { flowChildren } from './flow.ts';
import {
  blockWidth,
  borderBoxHeight,
  definite,
  type Edges,
  edgesOf,
  marginsOf,
  resolve,
} from './sizes.ts';
import { tolerance } from './tolerance.ts';
import {
  appeal,
  type BreakToken,
  type Fragment,
  type Layout,
  type Placed,
  type Space,
} from './types.ts';

/**
 * A flex container: CSS Flexbox 1. Rows are one piece while a page can hold them; what is higher
 * is laid out as a column, so that it can be broken. Columns are block flow without collapsing.
 */
export function layoutFlex(
  box: FlexBox,
  space: Space,
  token: BreakToken | null,
  context: Context,
): Layout {
  const width = blockWidth(box, space);
  const edges = edgesOf(box.style, space.width);
  if (token === null && box.style.flexDirection.startsWith('row')) {
    const fragment = layoutRows(box, space, width, edges, context);
    if (fragment.height <= space.room + tolerance || !space.atTop)
      return { fragment, token: null, appeal: appeal.perfect, best: null };
  }
  return layoutColumn(box, space, width, edges, token, context);
}

function layoutRows(
  box: FlexBox,
  space: Space,
  width: number,
  edges: Edges,
  context: Context,
): Fragment {
  const { style } = box;
  const inner = Math.max(width - edges.left - edges.right, 0);
  const gap = gapOf(style.columnGap, inner);
  const rowGap = gapOf(style.rowGap, inner);
  const lines = flexLines(box, inner, gap, context);
  const laidOut = lines.map((line) => line.map((item) => layoutItem(item, inner, context)));
  const heights = laidOut.map((line) => Math.max(0, ...line.map(outerHeight(inner))));
  const content =
    heights.reduce((sum, height) => sum + height, rowGap * Math.max(lines.length - 1, 0)) +
    edges.top +
    edges.bottom;
  const height = Math.max(borderBoxHeight(content, style, space), content);
  if (lines.length === 1) heights[0] = Math.max(heights[0]!, height - edges.top - edges.bottom);

  let y = edges.top;
  const children = laidOut.flatMap((line, index) => {
    const placed = placeLine(
      box,
      line,
      { x: edges.left, y, width: inner, height: heights[index]! },
      gap,
    );
    y += heights[index]! + rowGap;
    return placed;
  });
  return {
    box,
    width,
    height,
    children,
    lines: [],
    rules: [],
    first: true,
    last: true,
    repeated: false,
  };
}

function gapOf(value: ComputedStyle['columnGap'], base: number): number {
  return value === 'normal' ? 0 : resolve(value, base);
}

function layoutItem({ box, width }: FlexItem, inner: number, context: Context): Fragment {
  return context.layout(box, wholeSpace(inner, null, width), null, null).fragment;
}

function outerHeight(base: number) {
  return (fragment: Fragment) => {
    const margins = marginsOf(fragment.box.style, base);
    return fragment.height + margins.top + margins.bottom;
  };
}

interface LineArea {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** CSS Flexbox 1, sections 8.2, 8.3 and 9.5. */
function placeLine(
  box: FlexBox,
  items: readonly Fragment[],
  area: LineArea,
  gap: number,
): Placed[] {
  const margins = items.map(({ box: item }) => marginsOf(item.style, area.width));
  const used = items.reduce(
    (sum, item, i) => sum + item.width + margins[i]!.left + margins[i]!.right,
    gap * (items.length - 1),
  );
  const { before, between } = justify(box.style.justifyContent, area.width - used, items.length);
  const baseline = Math.max(
    0,
    ...items.map((item, i) => (firstBaseline(item) ?? item.height) + margins[i]!.top),
  );
  const reversed = (box.style.direction === 'rtl') !== (box.style.flexDirection === 'row-reverse');

  let x = before;
  return items.map((item, index): Placed => {
    const own = margins[index]!;
    x += own.left;
    const left = reversed ? area.width - x - item.width : x;
    x += item.width + own.right + gap + between;
    const { y, height } = alignItem(box, item, own, area.height, baseline);
    return {
      x: area.x + left,
      y: area.y + y,
      fragment: height === item.height ? item : { ...item, height },
    };
  });
}

function alignItem(
  container: FlexBox,
  item: Fragment,
  margins: Edges,
  height: number,
  baseline: number,
) {
  const { alignSelf, height: set } = item.box.style;
  const align = alignSelf === 'auto' ? container.style.alignItems : alignSelf;
  const free = height - item.height - margins.top - margins.bottom;
  if (align === 'flex-end') return { y: margins.top + free, height: item.height };
  if (align === 'center') return { y: margins.top + free / 2, height: item.height };
  if (align === 'baseline')
    return { y: baseline - (firstBaseline(item) ?? item.height), height: item.height };
  const stretches =
    (align === 'normal' || align === 'stretch') && set === 'auto' && item.box.type !== 'replaced';
  return { y: margins.top, height: stretches ? item.height + Math.max(free, 0) : item.height };
}

function justify(
  how: ComputedStyle['justifyContent'],
  free: number,
  count: number,
): { before: number; between: number } {
  const room = Math.max(free, 0);
  switch (how) {
    case 'flex-end':
      return { before: free, between: 0 };
    case 'center':
      return { before: free / 2, between: 0 };
    case 'space-between':
      return { before: 0, between: count > 1 ? room / (count - 1) : 0 };
    case 'space-around':
      return { before: room / count / 2, between: room / count };
    case 'space-evenly':
      return { before: room / (count + 1), between: room / (count + 1) };
    default:
      return { before: 0, between: 0 };
  }
}

function layoutColumn(
  box: FlexBox,
  space: Space,
  width: number,
  edges: Edges,
  token: BreakToken | null,
  context: Context,
): Layout {
  const starts = token === null;
  const flow = flowChildren(
    {
      box,
      children: box.children,
      left: edges.left,
      top: starts ? edges.top : 0,
      bottom: edges.bottom,
      width: Math.max(width - edges.left - edges.right, 0),
      height: definite(box.style.height, space.height),
      collapsesTop: false,
      collapsesBottom: false,
      space,
    },
    token,
    null,
    context,
  );
  const last = flow.stop === null;
  const content = flow.end + (last ? edges.bottom : 0);
  const consumed = token?.consumed ?? 0;
  const height = last
    ? Math.max(borderBoxHeight(content + consumed, box.style, space) - consumed, content)
    : content;
  return {
    fragment: {
      box,
      width,
      height,
      children: flow.children,
      lines: [],
      rules: [],
      first: starts,
      last,
      repeated: false,
    },
    token: flow.stop && { ...flow.stop, consumed: consumed + height },
    appeal: flow.appeal,
    best: null,
  };
}
