import type { Diagnostic } from '../../diagnostic.ts';
import { hasColumns } from '../boxes/columns.ts';
import type { Box, PageLookup } from '../boxes/types.ts';
import type { Fonts } from '../fonts/types.ts';
import { layoutBlock } from './block.ts';
import { layoutColumns } from './columns/index.ts';
import type { Context, DocumentState, LayoutMemo } from './context.ts';
import { layoutFlex } from './flex.ts';
import { beginsContext, layoutRoot } from './floats/root.ts';
import { intrinsicOf } from './intrinsic.ts';
import { layoutLinesBox } from './lines.ts';
import { withMarker } from './marker.ts';
import { withPositioned } from './positioned.ts';
import { layoutReplaced } from './replaced.ts';
import { layoutRows } from './rows.ts';
import { layoutTable } from './table.ts';
import type { BreakToken, EarlyBreak, Layout, Space } from './types.ts';

/** Makes the layout functions for one pass. Diagnostics are added to the array given. */
export function createContext(
  fonts: Fonts,
  pages: PageLookup,
  memo: LayoutMemo,
  diagnostics: Diagnostic[],
  document: DocumentState = { leaving: new Map() },
): Context {
  const context: Context = {
    fonts,
    pages,
    memo,
    diagnostics,
    document,
    asked: { pages: 0 },
    layout: (box, space, token, early) => layoutBox(box, space, token, early, context),
    intrinsic: (box) => intrinsicOf(box, context),
  };
  return context;
}

/** Lays out a box from where `token` left off: its fragment here, and where it goes on. */
function layoutBox(
  box: Box,
  space: Space,
  token: BreakToken | null,
  early: EarlyBreak | null,
  context: Context,
): Layout {
  const layout = beginsContext(box, space)
    ? layoutRoot(box, space, token, context, (own) => byType(box, own, token, early, context))
    : byType(box, space, token, early, context);
  if (token !== null) return layout;
  return withPositioned(withMarker(layout, space, context), context);
}

function byType(
  box: Box,
  space: Space,
  token: BreakToken | null,
  early: EarlyBreak | null,
  context: Context,
): Layout {
  switch (box.type) {
    case 'block':
      return hasColumns(box.style)
        ? layoutColumns(box, space, token, context)
        : layoutBlock(box, space, token, early, context);
    case 'lines':
      return layoutLinesBox(box, space, token, early, context);
    case 'flex':
      return layoutFlex(box, space, token, context);
    case 'rows':
      return layoutRows(box, space, token, context);
    case 'table':
      return layoutTable(box, space, token, early, context);
    default:
      return layoutReplaced(box, space);
  }
}
