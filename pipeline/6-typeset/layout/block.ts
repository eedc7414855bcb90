import type { BlockBox } from '../boxes/types.ts';
import type { Context } from './context.ts';
import { flowChildren } from './flow.ts';
import { spaceAfter } from './footnotes/room.ts';
import { collapsesBottom, collapsesTop } from './margins.ts';
import { blockWidth, borderBoxHeight, definite, edgesOf } from './sizes.ts';
import type { BreakToken, EarlyBreak, Layout, Space } from './types.ts';

/** A block container with block-level children: CSS 2.2, section 9.4.1. */
export function layoutBlock(
  box: BlockBox,
  space: Space,
  token: BreakToken | null,
  early: EarlyBreak | null,
  context: Context,
): Layout {
  const width = blockWidth(box, space);
  const edges = edgesOf(box.style, space.width);
  const starts = token === null;
  const clones = box.style.boxDecorationBreak === 'clone';
  const flow = flowChildren(
    {
      box,
      children: box.children,
      left: edges.left,
      top: starts || clones ? edges.top : 0,
      bottom: edges.bottom,
      width: Math.max(width - edges.left - edges.right, 0),
      height: definite(box.style.height, space.height),
      collapsesTop: collapsesTop(box, space.width),
      collapsesBottom: collapsesBottom(box, space.width),
      space,
      among: space.among,
    },
    token,
    early,
    context,
  );

  const consumed = token?.consumed ?? 0;
  const last = flow.stop === null;
  const left = spaceAfter(flow.calls, space, context);
  const end = flow.end + (clones ? edges.bottom : 0);
  const height = last ? finalHeight(box, flow.end + edges.bottom, consumed, left) : end;
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
    best: last ? flow.best : null,
    floats: flow.floats,
  };
}

/**
 * The height of the last piece. A set height is a least height: what is printed is never printed
 * over. Empty room that the style asks for ends with the page and never makes a page of its own.
 */
function finalHeight(box: BlockBox, content: number, consumed: number, space: Space): number {
  const asked = borderBoxHeight(content + consumed, box.style, space) - consumed;
  if (asked <= content) return content;
  return space.atTop ? Math.max(Math.min(asked, space.room), content) : asked;
}
