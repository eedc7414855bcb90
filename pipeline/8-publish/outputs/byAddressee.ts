import type { RecommendationEntry } from '../../3-extract/types.ts';

/** What one addressee is asked to do; null: what is asked of nobody by name. */
export interface AddresseeGroup {
  readonly addressee: string | null;
  /** Ids, in the order of the register. */
  readonly recommendations: readonly string[];
}

/** The register by addressee, in the order that they are first addressed; those of nobody last. */
export function byAddressee(
  register: readonly Pick<RecommendationEntry, 'id' | 'addressees'>[],
): readonly AddresseeGroup[] {
  const groups = new Map<string | null, string[]>();
  const add = (addressee: string | null, id: string) => {
    const group = groups.get(addressee);
    if (group) group.push(id);
    else groups.set(addressee, [id]);
  };
  for (const { id, addressees } of register) for (const name of new Set(addressees)) add(name, id);
  for (const { id, addressees } of register) if (addressees.length === 0) add(null, id);
  return [...groups].map(([addressee, recommendations]) => ({ addressee, recommendations }));
}
