import type { Block, Node } from '../../2-parse/types.ts';
import type { Ids } from '../ids.ts';
import type { Labels } from '../labels.ts';
import type { FoundRecommendation } from '../prose/types.ts';
import { idOfText } from '../recommendations/ids.ts';
import type { Draft } from '../recommendations/index.ts';
import type { Label, RecommendationEntry, Target } from '../types.ts';
import type { Found } from './read.ts';
import { type Whereabouts, withAllBelow } from './whereabouts.ts';

/** A register made of what was found in prose. */
export interface ProseRegister {
  readonly entries: readonly RecommendationEntry[];
  readonly labels: Labels['labels'];
  readonly targets: Labels['targets'];
}

/**
 * The register of a pack that marks and lists no recommendations: those that its text makes. Each
 * is anchored where it stands: the first of a paragraph gives the paragraph its id, where that has
 * none yet; several of one paragraph share its anchor.
 */
export function proseRegister(
  found: Found,
  where: Whereabouts,
  named: Labels,
  ids: Ids,
): ProseRegister {
  const labels = new Map<Node, Label>(named.labels);
  const targets = new Map<string, Target>(named.targets);
  const entries = found.finds.recommendations.map((find, index) => {
    const entry = entryOf(find, found, where, ids.derive(idOfText(find.text)), String(index + 1));
    const anchor = anchorOf(entry, find, where, labels);
    const { id, number, text } = entry;
    targets.set(id, { kind: 'recommendation', id: anchor, number, title: text });
    return { ...entry, anchor };
  });
  return { entries, labels, targets };
}

/** What a pack with a register of its own recommends besides, in its text: for checks. */
export function besides(
  found: Found,
  where: Whereabouts,
  register: readonly Draft[],
): readonly RecommendationEntry[] {
  const taken = withAllBelow(register.map(({ node }) => node));
  return found.finds.recommendations
    .filter(({ place }) => !where.isWithin(place.block, taken))
    .map((find) => entryOf(find, found, where, idOfText(find.text), ''));
}

function entryOf(
  find: FoundRecommendation,
  { nodes }: Found,
  where: Whereabouts,
  id: string,
  number: string,
): RecommendationEntry {
  const { text, addressees, place } = find;
  const { source, block } = place;
  const children: readonly Block[] = [
    { type: 'paragraph', children: [{ type: 'text', value: text, source }], source },
  ];
  return {
    ...{ id, number, text, children, addressees },
    ...{ owner: null, due: find.dueDate ?? find.due, priority: null, status: null },
    ...{ origin: 'prose', section: where.sectionOf(block), source },
    node: where.bearerOf(block) ?? nodes[block]!,
  };
}

function anchorOf(
  { id, node, section }: RecommendationEntry,
  { place }: FoundRecommendation,
  where: Whereabouts,
  labels: Map<Node, Label>,
): string {
  const label = labels.get(node);
  if (label) return label.id;
  if (where.bearerOf(place.block) === null) return section ?? id;
  labels.set(node, { id, number: null });
  return id;
}
