import { longhands } from '../properties.ts';
import type { ComputedStyle, Display } from '../types.ts';
import { a4 } from '../values/page-size.ts';
import type { Computed, Context, Draft } from '../values/types.ts';
import { finish } from './finish.ts';
import { initialStyle } from './initial.ts';

const made = new WeakMap<ComputedStyle, Map<Display, ComputedStyle>>();

/**
 * The style of an anonymous box (CSS 2.2, section 9.2.1.1): what inherits comes from the box's
 * parent, all else is initial. The same parent and display give the same object.
 */
export function anonymousStyle(parent: ComputedStyle, display: Display): ComputedStyle {
  const known = made.get(parent) ?? new Map<Display, ComputedStyle>();
  made.set(parent, known);
  const style = known.get(display) ?? inheritOnly(parent, display);
  known.set(display, style);
  return style;
}

function inheritOnly(style: ComputedStyle, display: Display): ComputedStyle {
  const parent: Computed = { ...initialStyle, ...style };
  const draft: Draft = { ...parent };
  const context: Context = { own: draft, parent, root: null, page: a4 };
  for (const row of longhands) if (!row.inherited) row.reset(draft, context);
  draft.display = display;
  finish(draft, parent, 'anonymous');
  return draft;
}
