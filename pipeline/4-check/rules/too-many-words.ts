import type { Rule } from '../types.ts';
import { countWords, grouped } from '../words.ts';

export const tooManyWords: Rule = {
  code: 'too-many-words',
  severity: 'warning',
  about:
    'The pack has more words than `budgets.words` allows. Annexes, tabs and footnotes are not counted. (For pages, see `over-budget`.)',
  example: {
    pack: 'budgets:\n  words: 5',
    bad: '# Border\n\nTwo crossings are open, and both close at night.',
    good: '# Border\n\nTwo crossings are open.',
  },
  find: ({ documents, pack }) => {
    const most = pack.budgets.words ?? null;
    if (most === null) return [];
    const words = documents
      .filter(({ as }) => as === 'document')
      .reduce(
        (sum, { heading, children }) =>
          sum + countWords([...(heading ? [heading] : []), ...children]),
        0,
      );
    if (words <= most) return [];
    return [
      {
        message: `the pack has ${grouped(words)} words, ${grouped(words - most)} more than its budget of ${grouped(most)}`,
        hint: 'shorten it, move some of it to an annex, or raise `budgets.words`',
        source: pack.places?.get('budgets.words') ?? pack.source,
      },
    ];
  },
};
