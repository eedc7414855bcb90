import type { Brief, RecommendationEntry } from '../types.ts';

/**
 * Everything that a pack recommends, sentence by sentence, in the order of the sources: what is
 * marked, what is listed (by its sentences, where they could be told), and what the text says.
 */
export function everyRecommendation({
  recommendations,
  found,
  documents,
}: Brief): readonly RecommendationEntry[] {
  if (found.recommendations.length === 0) return recommendations;
  const told = new Set(found.recommendations.map(({ within }) => within));
  const rank = new Map(documents.map(({ document }, index) => [document.path, index]));
  return [...recommendations.filter(({ id }) => !told.has(id)), ...found.recommendations].sort(
    ({ source: a }, { source: b }) =>
      (rank.get(a.path) ?? 0) - (rank.get(b.path) ?? 0) || a.line - b.line || a.column - b.column,
  );
}
