import { quote } from '../quote.ts';
import type { Rule } from '../types.ts';

/** `1.` `2.3` `4)` `IV.`; not `2024 in review`, nor the `5G` of a name. */
const typed = /^(?:\d{1,2}(?:\.\d{1,2})+\.?|\d{1,2}[.)]|[IVX]{1,5}\.)\s+\S/;

export const typedSectionNumber: Rule = {
  code: 'typed-section-number',
  severity: 'warning',
  about:
    'A heading begins with a typed number in a pack that numbers its sections, so it has two. Take the typed one out, or set `numbering: { sections: false }`.',
  example: {
    pack: 'numbering: true',
    bad: '# Border\n\n## 1. Crossings\n\nTwo are open.',
    good: '# Border\n\n## Crossings\n\nTwo are open.',
  },
  find: ({ sections }) =>
    sections
      .filter(({ number, title }) => number !== null && typed.test(title))
      .map(({ title, number, source }) => ({
        message: `the heading ${quote(title)} has a typed number and is numbered ${number}`,
        hint: 'take the typed number out',
        source,
      })),
};
