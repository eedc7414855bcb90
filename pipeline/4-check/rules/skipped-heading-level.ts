import { report } from '../codes.ts';
import { quote } from '../quote.ts';
import type { Rule } from '../types.ts';

export const skippedHeadingLevel: Rule = ({ sections }) => {
  let last = 1;
  return sections.flatMap(({ heading, title, depth, source }) => {
    const before = last;
    last = heading?.depth ?? depth;
    if (depth === 1 || heading === null || heading.depth <= before + 1) return [];
    return report('skipped-heading-level', {
      message: `the heading ${quote(title)} is of level ${heading.depth} after one of level ${before}`,
      hint: `write \`${'#'.repeat(before + 1)} …\``,
      source,
    });
  });
};
