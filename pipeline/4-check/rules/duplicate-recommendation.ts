import type { RecommendationEntry } from '../../3-extract/types.ts';
import { report } from '../codes.ts';
import type { Rule } from '../types.ts';

export const duplicateRecommendation: Rule = ({ recommendations }) => {
  const first = new Map<string, RecommendationEntry>();
  return recommendations.flatMap((entry) => {
    const key = keyOf(entry);
    const same = first.get(key);
    if (same === undefined) {
      first.set(key, entry);
      return [];
    }
    return report('duplicate-recommendation', {
      message: `recommendation ${entry.number} says the same as recommendation ${same.number}`,
      hint: `refer to the first with \`[](#${same.id})\``,
      source: entry.source,
    });
  });
};

/** Two that differ only in letters' case, punctuation or the order of addressees are the same. */
function keyOf({ text, addressees }: RecommendationEntry): string {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return `${words.join(' ')}\n${[...addressees].sort().join('\n')}`;
}
