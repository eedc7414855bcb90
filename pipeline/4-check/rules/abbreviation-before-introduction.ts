import type { Source } from '../../source.ts';
import { report } from '../codes.ts';
import type { Rule } from '../types.ts';

export const abbreviationBeforeIntroduction: Rule = ({ found }) =>
  found.abbreviations.flatMap(({ short, long, introductions, firstUse }) => {
    const introduced = introductions[0]?.place.source;
    if (introduced === undefined || !isAbove(firstUse.source, introduced)) return [];
    return report('abbreviation-before-introduction', {
      message: `"${short}" stands here before it is introduced, at ${introduced.path}:${introduced.line}`,
      hint: `write "${long} (${short})" here`,
      source: firstUse.source,
    });
  });

/** In one document: the documents of a pack are not read in one order. */
function isAbove(a: Source, b: Source): boolean {
  return a.path === b.path && (a.line < b.line || (a.line === b.line && a.column < b.column));
}
