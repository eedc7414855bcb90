import type { Fragment, Placed } from '../layout/types.ts';
import type { DisplayItem } from '../types.ts';
import { backgroundItems } from './background.ts';
import { borderItems } from './borders.ts';

/** Something in flow on this page has a float over it or beside it. */
export function holdsFloat({ floating, fragment }: Placed): boolean {
  return floating === true || fragment.children.some(holdsFloat);
}

/**
 * Draws the backgrounds and borders of all boxes in flow, which go below floats even where they
 * come after them: CSS 2.2, appendix E, step 4. Gives the boxes that are done with.
 */
export function drawBacks(placed: readonly Placed[], items: DisplayItem[]): ReadonlySet<Fragment> {
  const backed = new Set<Fragment>();
  const visit = (fragment: Fragment, x: number, y: number) => {
    if (isDrawnWhole(fragment)) return;
    if (fragment.box.style.visibility === 'visible')
      items.push(...backgroundItems(fragment, x, y), ...borderItems(fragment, x, y));
    backed.add(fragment);
    for (const child of fragment.children)
      if (!child.floating && !child.leading) visit(child.fragment, x + child.x, y + child.y);
  };
  for (const { x, y, fragment } of placed) visit(fragment, x, y);
  return backed;
}

/** What is moved or see-through is drawn in one go, where it stands in the order. */
function isDrawnWhole({ box: { style } }: Fragment): boolean {
  return style.position !== 'static' || style.opacity < 1;
}
