import { report } from '../codes.ts';
import { quote } from '../quote.ts';
import type { Rule } from '../types.ts';

/** `1.` `2.3` `4)` `IV.`; not `2024 in review`, nor the `5G` of a name. */
const typed = /^(?:\d{1,2}(?:\.\d{1,2})+\.?|\d{1,2}[.)]|[IVX]{1,5}\.)\s+\S/;

export const typedSectionNumber: Rule = ({ sections }) =>
  sections
    .filter(({ number, title }) => number !== null && typed.test(title))
    .map(({ title, number, source }) =>
      report('typed-section-number', {
        message: `the heading ${quote(title)} has a typed number and is numbered ${number}`,
        hint: 'take the typed number out',
        source,
      }),
    );
