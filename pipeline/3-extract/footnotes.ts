import type { FootnoteDefinition, Node } from '../2-parse/types.ts';
import { type Ids, slugOf } from './ids.ts';
import type { Places } from './places.ts';
import type { FootnoteEntry, Label } from './types.ts';

export interface Footnotes {
  readonly entries: readonly FootnoteEntry[];
  /** Of the definitions, and of each reference: the anchor that its note leads back to. */
  readonly labels: ReadonlyMap<Node, Label>;
}

/** Notes in the order of first reference, counted through the pack. */
export function findFootnotes(places: Places, ids: Ids): Footnotes {
  const entries: FootnoteEntry[] = [];
  const labels = new Map<Node, Label>();
  for (const { node } of places.of('footnoteDefinition')) {
    const number = String(entries.length + 1);
    const id = ids.given(node) ?? ids.derive(`fn-${slugOf(node.identifier, number)}`);
    entries.push({ id, number, children: node.children, source: node.source });
    labels.set(node, { id, number });
  }
  for (const { node, document } of places.of('footnoteReference')) {
    const definition: FootnoteDefinition | undefined = document.document.footnotes.get(
      node.identifier,
    );
    const note = definition && labels.get(definition);
    if (!note) continue;
    labels.set(node, { id: ids.derive(note.id.replace(/^fn-/, 'fnref-')), number: note.number });
  }
  return { entries, labels };
}
