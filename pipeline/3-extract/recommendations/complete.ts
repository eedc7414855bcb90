import type { Node } from '../../2-parse/types.ts';
import type { FoundRecommendationEntry, RecommendationEntry } from '../types.ts';

/**
 * Fills in what the sentences of a listed recommendation say and neither a lead nor a heading above
 * it does: who should act. A lead that was taken for a title (`Transparency: …`) is nobody here too.
 */
export function completeFromProse(
  register: readonly RecommendationEntry[],
  found: readonly FoundRecommendationEntry[],
): readonly RecommendationEntry[] {
  const said = new Map<string, readonly string[]>();
  for (const { within, addressees } of found)
    if (within !== null && addressees.length > 0 && !said.has(within)) said.set(within, addressees);
  return register.map((entry) => {
    if (entry.addressees.length > 0) return entry;
    const told = said.get(entry.id) ?? [];
    return { ...entry, addressees: told.filter((name) => !entry.text.startsWith(`${name}:`)) };
  });
}

/** Says in which numbered paragraph each stands, where it stands in one. */
export function withParagraphs(
  register: readonly RecommendationEntry[],
  paragraphs: ReadonlyMap<Node, string>,
): readonly RecommendationEntry[] {
  return register.map((entry) => {
    const paragraph = paragraphs.get(entry.node);
    return paragraph === undefined ? entry : { ...entry, paragraph };
  });
}
