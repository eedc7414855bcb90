import { findCandidates } from './breaking/candidates.ts';
import { resolve } from './frames.ts';
import type { Prepared } from './model.ts';
import type { IntrinsicWidths, ParagraphOptions } from './types.ts';

/**
 * CSS Sizing 3, section 5.1. Words count whole: a column as narrow as a syllable helps nobody.
 * Of `overflow-wrap` only `anywhere` makes the smallest width smaller (CSS Text 3, section 5.5).
 */
export function measureIntrinsic<A, K>(
  prepared: Prepared<A, K>,
  { style }: ParagraphOptions,
): IntrinsicWidths {
  const anywhere = style.overflowWrap === 'anywhere';
  const { count, kind, start, end } = findCandidates(prepared, {
    hyphenate: false,
    emergencyAbove: anywhere ? 0 : Number.POSITIVE_INFINITY,
  });
  const indent = resolve(style.textIndent, 0);
  let [min, max, from, line] = [0, 0, 0, 0];
  for (let index = 1; index < count; index++) {
    if (kind[index] === 'hyphen') continue;
    min = Math.max(min, end[index]! - start[from]! + (from === 0 ? indent : 0));
    from = index;
    if (kind[index] !== 'forced' && kind[index] !== 'end') continue;
    max = Math.max(max, end[index]! - start[line]! + (line === 0 ? indent : 0));
    line = index;
  }
  return { min, max };
}
