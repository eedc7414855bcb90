import type { Manifest } from '../1-read/types.ts';
import type { Typeset } from '../6-typeset/types.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { report } from './codes.ts';

/** Holds the pages that a pack came to against the most that its manifest allows. */
export function checkBudget(
  { budgets, places, source }: Pick<Manifest, 'budgets' | 'places' | 'source'>,
  { pages }: Pick<Typeset, 'pages'>,
): Diagnostic[] {
  const most = budgets.pages;
  if (most === null || pages.length <= most) return [];
  const message = `The pack has ${pages.length} pages, ${pages.length - most} more than its budget of ${most}`;
  const hint = 'shorten it, or raise `budgets.pages`';
  return [report('over-budget', { message, hint, source: places?.get('budgets.pages') ?? source })];
}
