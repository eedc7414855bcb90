import type { FoundRecommendationEntry, RecommendationEntry } from '../types.ts';

/**
 * Fills in what the sentences of a listed recommendation say and neither a lead nor a heading above
 * it does: who should act.
 */
export function completeFromProse(
  register: readonly RecommendationEntry[],
  found: readonly FoundRecommendationEntry[],
): readonly RecommendationEntry[] {
  const said = new Map<string, readonly string[]>();
  for (const { within, addressees } of found)
    if (within !== null && addressees.length > 0 && !said.has(within)) said.set(within, addressees);
  return register.map((entry) =>
    entry.addressees.length > 0 ? entry : { ...entry, addressees: said.get(entry.id) ?? [] },
  );
}
