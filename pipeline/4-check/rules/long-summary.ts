import { isSummary } from '../lines.ts';
import { eachNode } from '../nodes.ts';
import type { Finding, Rule } from '../types.ts';
import { countWords, grouped } from '../words.ts';

/** About a page of print. */
const page = 500;

export const longSummary: Rule = {
  code: 'long-summary',
  severity: 'info',
  about:
    'A summary has more words than `budgets.summaryWords` allows; more than 500, about a page, where the pack says nothing. Who reads only that should be able to.',
  example: {
    pack: 'budgets:\n  summaryWords: 10',
    bad: ':::summary\nTalks ended without a text. Both sides will meet again in May.\n:::',
    good: ':::summary\nTalks ended without a text.\n:::',
  },
  find: (brief) => {
    const most = brief.pack.budgets.summaryWords ?? page;
    const found: Finding[] = [];
    eachNode(brief, (node) => {
      if (!isSummary(node)) return;
      const words = countWords([node]);
      if (words <= most) return;
      found.push({
        message: `the summary has ${grouped(words)} words, ${grouped(words - most)} too many`,
        hint: `shorten it to ${grouped(most)} words`,
        source: node.source,
      });
    });
    return found;
  },
};
