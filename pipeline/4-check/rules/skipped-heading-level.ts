import { quote } from '../quote.ts';
import type { Rule } from '../types.ts';

export const skippedHeadingLevel: Rule = {
  code: 'skipped-heading-level',
  severity: 'warning',
  about:
    'A heading is more than one level below the one before it. It is numbered and tagged as if no level were missing.',
  example: {
    bad: '# Border\n\n### Crossings\n\nTwo are open.',
    good: '# Border\n\n## Crossings\n\nTwo are open.',
  },
  find: ({ sections }) => {
    let last = 1;
    return sections.flatMap(({ heading, title, depth, source }) => {
      const before = last;
      last = heading?.depth ?? depth;
      if (depth === 1 || heading === null || heading.depth <= before + 1) return [];
      return {
        message: `the heading ${quote(title)} is of level ${heading.depth} after one of level ${before}`,
        hint: `write \`${'#'.repeat(before + 1)} …\``,
        source,
      };
    });
  },
};
