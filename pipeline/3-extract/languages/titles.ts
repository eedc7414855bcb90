import type { Language } from './marked.ts';
import { languages } from './spoken.ts';

/** Headings longer than this are sentences that happen to have the word. */
const longestTitle = 9;

/**
 * The language in which a heading means "Recommendations", whatever the pack's own: the words are
 * distinct enough, and packs quote papers in other languages. Null for other headings.
 */
export function recommendationsLanguage(title: string): Language | null {
  const bare = bareTitle(title);
  if (bare.split(' ').length > longestTitle) return null;
  const means = ({ titles }: Language) =>
    titles.recommendations.test(bare) &&
    !titles.notRecommendations.test(bare) &&
    !titles.numbered.test(bare);
  return languages.find(means) ?? null;
}

/** "Conclusions and recommendations": some of what is listed there recommends nothing. */
export function isMixedTitle(title: string, { titles }: Language): boolean {
  return titles.mixed.test(bareTitle(title));
}

export function isSummaryTitle(title: string): boolean {
  const bare = bareTitle(title);
  return languages.some(({ titles }) => titles.summary.test(bare));
}

export function isAside(title: string, { titles }: Language): boolean {
  return titles.asides.test(bareTitle(title));
}

/** Lower case, without typed numbers before it and punctuation after it. */
function bareTitle(title: string): string {
  return title
    .toLowerCase()
    .replace(/^(?:\d+(?:\.\d+)*|[ivx]+|[a-z])[.)]\s+|^\d+(?:\.\d+)*\s+/, '')
    .replace(/[\s.:!?…]+$/, '')
    .trim();
}
