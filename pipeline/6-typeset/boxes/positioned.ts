import type { Build, Place } from './build.ts';
import type { Positioned } from './types.ts';

/** Fixed boxes belong to the pages; others to the nearest positioned ancestor: CSS 2.2, 10.1. */
export function addPositioned(positioned: Positioned, build: Build, place: Place): void {
  if (positioned.box.style.position === 'fixed') build.fixed.push(positioned.box);
  else place.positioned.push(positioned);
}
