import { longhands } from '../properties.ts';
import { a4 } from '../values/page-size.ts';
import type { Computed, Context, Draft } from '../values/types.ts';

/** All initial values: the parent of the root element. */
export const initialStyle: Computed = makeInitial();

function makeInitial(): Computed {
  // The table fills all fields but the two that `finish` derives; `page: auto` asks the parent.
  const known = { lineHeight: 'normal', fontFeatures: new Map(), page: '' } as const;
  const draft = { ...known } as Partial<Draft> as Draft;
  const context: Context = { own: draft, parent: draft, root: null, page: a4 };
  for (const row of longhands) row.reset(draft, context);
  return draft;
}
