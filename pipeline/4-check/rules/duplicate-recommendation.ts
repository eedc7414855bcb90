import type { RecommendationEntry } from '../../3-extract/types.ts';
import type { Rule } from '../types.ts';

export const duplicateRecommendation: Rule = {
  code: 'duplicate-recommendation',
  severity: 'warning',
  about:
    'Two recommendations say the same to the same addressee, so the register has it twice. Refer to the first with `[](#id)` instead.',
  example: {
    bad: '## Recommendations\n\n- **Donors:** Pay the bill.\n- **Donors:** Pay the bill!',
    good: '## Recommendations\n\n- **Donors:** Pay the bill.\n- **Treasury:** Pay the bill.',
  },
  find: ({ recommendations }) => {
    const first = new Map<string, RecommendationEntry>();
    return recommendations.flatMap((entry) => {
      const key = keyOf(entry);
      const same = first.get(key);
      if (same === undefined) {
        first.set(key, entry);
        return [];
      }
      return {
        message: `recommendation ${entry.number} says the same as recommendation ${same.number}`,
        hint: `refer to the first with \`[](#${same.id})\``,
        source: entry.source,
      };
    });
  },
};

/** Two that differ only in letters' case, punctuation or the order of addressees are the same. */
function keyOf({ text, addressees }: RecommendationEntry): string {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return `${words.join(' ')}\n${[...addressees].sort().join('\n')}`;
}
