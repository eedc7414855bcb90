import { report } from '../codes.ts';
import type { Rule } from '../types.ts';

export const abbreviationIntroducedTwice: Rule = ({ found }) =>
  found.abbreviations.flatMap(({ short, introductions: [first, ...others] }) => {
    if (first === undefined) return [];
    return others
      .filter(({ long }) => stems(long) !== stems(first.long))
      .map(({ long, place }) =>
        report('abbreviation-introduced-twice', {
          message: `"${short}" is "${long}" here and "${first.long}" at ${first.place.source.path}:${first.place.source.line}`,
          hint: 'use one long form, or another abbreviation for the other',
          source: place.source,
        }),
      );
  });

/** Case, articles, plurals and hyphens do not make another long form. */
function stems(long: string): string {
  const words = long.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words
    .filter((word) => word.length > 2 && word !== 'the')
    .map((word) => word.replace(/s$/, ''))
    .join(' ');
}
