import type { Source } from '../../source.ts';
import type { Rule } from '../types.ts';

export const abbreviationBeforeIntroduction: Rule = {
  code: 'abbreviation-before-introduction',
  severity: 'info',
  about:
    'An abbreviation is used before the place that introduces it, in the same document or an earlier one: “The JCC met”, and later “Joint Coordination Committee (JCC)”. Introduce it at its first use.',
  example: {
    bad: 'The JCC met.\n\nThe Joint Coordination Committee (JCC) met again.',
    good: 'The Joint Coordination Committee (JCC) met.\n\nThe JCC met again.',
  },
  find: ({ found, documents }) => {
    const body = documents.filter(({ as }) => as === 'document');
    const order = new Map(body.map(({ document }, index) => [document.path, index]));
    return found.abbreviations.flatMap(({ short, long, introductions, firstUse }) => {
      const introduced = introductions[0]?.place.source;
      if (introduced === undefined || !isBefore(firstUse.source, introduced, order)) return [];
      return {
        message: `"${short}" stands here before it is introduced, at ${introduced.path}:${introduced.line}`,
        hint: `write "${long} (${short})" here`,
        source: firstUse.source,
      };
    });
  },
};

/** Annexes and tabs are not read in the order of the others. */
function isBefore(a: Source, b: Source, order: ReadonlyMap<string, number>): boolean {
  if (a.path === b.path) return a.line < b.line || (a.line === b.line && a.column < b.column);
  const [first, second] = [order.get(a.path), order.get(b.path)];
  return first !== undefined && second !== undefined && first < second;
}
