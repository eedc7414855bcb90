import { longhands } from '../properties.ts';
import { a4 } from '../values/page-size.ts';
import type { Computed, Context, Draft } from '../values/types.ts';

/** All initial values: the parent of the root element. */
export const initialStyle: Computed = makeInitial();

function makeInitial(): Computed {
  // Filled field by field: the table covers all fields but the two that `finish` derives.
  const draft = { lineHeight: 'normal', fontFeatures: new Map() } as Partial<Draft> as Draft;
  const context: Context = { own: draft, parent: draft, root: null, page: a4 };
  for (const row of longhands) row.reset(draft, context);
  return draft;
}
