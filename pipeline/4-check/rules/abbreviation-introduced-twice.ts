import type { Rule } from '../types.ts';

export const abbreviationIntroducedTwice: Rule = {
  code: 'abbreviation-introduced-twice',
  severity: 'warning',
  about:
    'An abbreviation is introduced with two long forms: “Joint Committee (JC)” here, “Jirga Council (JC)” there. Use another for one of them.',
  example: {
    bad: 'The Joint Committee (JC) met.\n\nThe Jirga Council (JC) did not.',
    good: 'The Joint Committee (JC) met.\n\nThe Jirga Council did not.',
  },
  find: ({ found }) =>
    found.abbreviations.flatMap(({ short, introductions: [first, ...others] }) => {
      if (first === undefined) return [];
      return others
        .filter(({ long }) => stems(long) !== stems(first.long))
        .map(({ long, place }) => ({
          message: `"${short}" is "${long}" here and "${first.long}" at ${first.place.source.path}:${first.place.source.line}`,
          hint: 'use one long form, or another abbreviation for the other',
          source: place.source,
        }));
    }),
};

/** Case, articles, plurals and hyphens do not make another long form. */
function stems(long: string): string {
  const words = long.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words
    .filter((word) => word.length > 2 && word !== 'the')
    .map((word) => word.replace(/s$/, ''))
    .join(' ');
}
