import type { PreviousRecommendation } from '../../1-read/types.ts';
import type { Block, Node } from '../../2-parse/types.ts';
import { walk } from '../../tree.ts';
import type { Ids } from '../ids.ts';
import type { Labels } from '../labels.ts';
import type { FoundRecommendation } from '../prose/types.ts';
import { idsOf } from '../recommendations/earlier.ts';
import { idOfText } from '../recommendations/ids.ts';
import type { Draft } from '../recommendations/index.ts';
import type { FoundRecommendationEntry, Label, RecommendationEntry, Target } from '../types.ts';
import type { Found } from './read.ts';
import type { Whereabouts } from './whereabouts.ts';

interface Own {
  readonly named: Labels;
  /** The register of the edition before. */
  readonly previous: readonly PreviousRecommendation[];
}

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
  { named, previous }: Own,
  ids: Ids,
): ProseRegister {
  const labels = new Map<Node, Label>(named.labels);
  const targets = new Map<string, Target>(named.targets);
  const finds = found.finds.recommendations;
  const derived = idsOf(
    finds.map(({ text }) => text),
    previous,
    ids,
  );
  const entries = finds.map((find, index) => {
    const entry = entryOf(find, where, derived[index]!, String(index + 1));
    const anchor = anchorOf(entry, find, where, labels);
    const { id, number, text } = entry;
    targets.set(id, { kind: 'recommendation', id: anchor, number, title: text });
    return { ...entry, anchor };
  });
  return { entries, labels, targets };
}

/**
 * What a pack with a register of its own recommends in its text. What stands in an entry of the
 * register says so; nothing is said again of those that the author marked.
 */
export function besides(
  found: Found,
  where: Whereabouts,
  register: readonly Draft[],
): readonly FoundRecommendationEntry[] {
  const holders = holdersOf(register);
  return found.finds.recommendations.flatMap((find) => {
    const holder = holders.get(where.nodeOf(find.place.block));
    if (holder?.origin === 'marked') return [];
    const entry = entryOf(find, where, idOfText(find.text), '');
    const addressees = entry.addressees.length > 0 ? entry.addressees : (holder?.addressees ?? []);
    return { ...entry, addressees, within: holder?.id ?? null };
  });
}

/** The entry that each node below an entry is part of. */
function holdersOf(register: readonly Draft[]): ReadonlyMap<Node, Draft> {
  const holders = new Map<Node, Draft>();
  for (const entry of register)
    walk<Node>([entry.node, ...entry.children], (node) => holders.set(node, entry));
  return holders;
}

function entryOf(
  find: FoundRecommendation,
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
    ...{ origin: 'prose', confidence: find.confidence, section: where.sectionOf(block), source },
    node: where.bearerOf(block) ?? where.nodeOf(block),
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
