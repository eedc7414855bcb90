import type { Block } from '../../2-parse/types.ts';
import type { BriefDocument, Section } from '../../3-extract/types.ts';
import { quote } from '../quote.ts';
import type { Rule } from '../types.ts';
import { countWords, grouped } from '../words.ts';

export const longSection: Rule = {
  code: 'long-section',
  severity: 'warning',
  about:
    'A section, with all below it, has more words than `budgets.sectionWords` allows. Without that key nothing is said.',
  example: {
    pack: 'budgets:\n  sectionWords: 6',
    bad: '# Border\n\n## Crossings\n\nTwo are open, and both close at night.',
    good: '# Border\n\n## Crossings\n\nTwo are open.',
  },
  find: ({ documents, pack }) => {
    const most = pack.budgets.sectionWords ?? null;
    if (most === null) return [];
    return documents
      .flatMap(measured)
      .filter(({ words }) => words > most)
      .map(({ section, words }) => ({
        message: `the section ${quote(section.title)} has ${grouped(words)} words, ${grouped(words - most)} more than its budget of ${grouped(most)}`,
        hint: 'shorten it, or raise `budgets.sectionWords`',
        source: section.source,
      }));
  },
};

interface Measured {
  readonly section: Section;
  readonly words: number;
}

/** The sections directly below a document's title, in one pass over its blocks. */
function measured({ sections, children }: BriefDocument): Measured[] {
  const tops = new Map<Block | null, Section>(sections.map((top) => [top.heading, top]));
  const words = new Map<Section, number>();
  let open: Section | undefined;
  for (const block of children) {
    open = tops.get(block) ?? open;
    if (open) words.set(open, (words.get(open) ?? 0) + countWords([block]));
  }
  return [...words].map(([section, count]) => ({ section, words: count }));
}
