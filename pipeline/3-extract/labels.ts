import type { KeyFigure, Node, Paragraph } from '../2-parse/types.ts';
import { textOf } from '../tree.ts';
import type { Footnotes } from './footnotes.ts';
import type { Ids } from './ids.ts';
import type { Outline } from './outline/index.ts';
import type { Places } from './places.ts';
import type { Draft } from './recommendations/index.ts';
import type { FigureEntry, Label, Target } from './types.ts';

/** What has been numbered and named. */
export interface Named {
  readonly outline: Outline;
  readonly paragraphs: ReadonlyMap<Paragraph, string>;
  readonly figures: readonly FigureEntry[];
  readonly recommendations: readonly Draft[];
  /** Of key figures. */
  readonly anchors: ReadonlyMap<KeyFigure, string>;
  readonly footnotes: Footnotes;
}

export interface Labels {
  readonly labels: ReadonlyMap<Node, Label>;
  readonly targets: ReadonlyMap<string, Target>;
}

/** Gathers the label of each node and, by id, what can be pointed at. */
export function label(named: Named, places: Places, ids: Ids): Labels {
  const labels = new Map<Node, Label>(named.footnotes.labels);
  const targets = new Map<string, Target>();
  const name = (node: Node | null, target: Target) => {
    if (node && !labels.has(node)) labels.set(node, { id: target.id, number: target.number });
    targets.set(target.id, target);
  };
  nameSections(named.outline, name);
  for (const { id, kind, number, caption, node } of named.figures) {
    name(node, { kind: kind === 'table' ? 'table' : 'figure', id, number, title: caption ?? '' });
  }
  for (const { id, number, saying, node } of named.recommendations) {
    name(node, { kind: 'recommendation', id, number, title: textOf<Node>(saying) });
  }
  for (const [node, id] of named.anchors) {
    name(node, { kind: 'other', id, number: null, title: node.children });
  }
  for (const [node, number] of named.paragraphs) {
    const id = ids.given(node) ?? ids.derive(`para-${number}`);
    name(node, { kind: 'paragraph', id, number, title: '' });
  }
  nameOthers(places, labels, ids, name);
  return { labels, targets };
}

type Name = (node: Node | null, target: Target) => void;

function nameSections({ sections, documents, roots }: Outline, name: Name): void {
  const kinds = new Map<unknown, Target['kind']>(
    documents.map((entry) => [roots.get(entry), entry.as === 'annex' ? 'annex' : 'document']),
  );
  for (const section of sections) {
    const { id, number, title, heading } = section;
    name(heading, { kind: kinds.get(section) ?? 'section', id, number, title });
  }
}

/** What has nothing but the `{#id}` that its author gave it. */
function nameOthers(
  { identified }: Places,
  labels: ReadonlyMap<Node, Label>,
  ids: Ids,
  name: Name,
): void {
  for (const { node } of identified) {
    if (labels.has(node) || node.type === 'chart' || node.type === 'image') continue;
    const id = ids.given(node) ?? ids.derive(node.id!);
    name(node, { kind: 'other', id, number: null, title: titleOf(node) });
  }
}

/** The words that an unnumbered thing is called by: its label, its question, or its first words. */
function titleOf(node: Node): Target['title'] {
  if ('label' in node && node.label) return node.label;
  if (node.type === 'question') return node.question;
  if (node.type === 'definitionItem') return node.term;
  const words = textOf<Node>([node]).split(' ');
  return words.length > 8 ? `${words.slice(0, 8).join(' ')}…` : words.join(' ');
}
