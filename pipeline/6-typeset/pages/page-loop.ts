import type { BoxTree } from '../boxes/types.ts';
import { startPage } from '../layout/breaks.ts';
import type { Context } from '../layout/context.ts';
import { edgesOf, marginsOf } from '../layout/sizes.ts';
import type { BreakToken, Layout } from '../layout/types.ts';
import type { PageContext, PageStyle, StyledDocument } from '../style/types.ts';
import type { Area, LaidOutPage } from './types.ts';

/** More pages than any pack has: a guard against layout that does not advance. */
export const pageLimit = 20_000;

/** Lays the document out page by page until nothing is left: CSS Paged Media 3, section 3. */
export function layoutPages(
  tree: BoxTree,
  styled: StyledDocument,
  context: Context,
): LaidOutPage[] {
  const pages: LaidOutPage[] = [];
  const ltr = styled.style(styled.root).direction === 'ltr';
  let token: BreakToken | null = null;
  do {
    const index: number = pages.length;
    const side: 'left' | 'right' = (index % 2 === 0) === ltr ? 'right' : 'left';
    const blank = isBlank(token, side);
    const name: string = token?.page ?? startPage(tree.root);
    const page = { index: index + 1, name, side, blank } satisfies PageContext;
    const style = styled.page(page);
    const area = contentArea(style);
    const layout: Layout | null = blank
      ? null
      : context.layout(tree.root, pageSpace(area), token, null);
    pages.push({ index, style, name, side, fragment: layout?.fragment ?? null, area });
    token = layout ? layout.token : token;
  } while (token !== null && pages.length < pageLimit);
  return pages;
}

/** A break to a left or right page leaves the page between empty: section 3.4. */
function isBlank(token: BreakToken | null, side: 'left' | 'right'): boolean {
  const forced = token && forcedOf(token);
  return (forced === 'left' || forced === 'right') && forced !== side;
}

function forcedOf(token: BreakToken): BreakToken['forced'] {
  return token.child ? forcedOf(token.child) : token.forced;
}

/** The page area: what margins, borders and padding of the page box leave. */
function contentArea({ width, height, style }: PageStyle): Area {
  const margins = marginsOf(style, width);
  const edges = edgesOf(style, width);
  const x = margins.left + edges.left;
  const y = margins.top + edges.top;
  return {
    x,
    y,
    width: Math.max(width - x - margins.right - edges.right, 0),
    height: Math.max(height - y - margins.bottom - edges.bottom, 0),
  };
}

function pageSpace({ width, height }: Area) {
  return { width, height, room: height, page: height, atTop: true, forcedWidth: null };
}
