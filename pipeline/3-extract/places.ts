import type { FootnoteDefinition, Inline, Node } from '../2-parse/types.ts';
import { eachChild } from '../tree.ts';
import type { Outline } from './outline/index.ts';
import type { BriefDocument, Section } from './types.ts';

/** Where a node stands. */
export interface Place<N extends Node = Node> {
  readonly node: N;
  /** Counts in reading order. */
  readonly order: number;
  readonly document: BriefDocument;
  /** The innermost section; the document's own before its first heading. */
  readonly section: Section;
  /** It stands in the body itself, in no list, box, quotation or note. */
  readonly top: boolean;
  /** The inlines that it stands among, for its sentence; empty for blocks. */
  readonly among: readonly Inline[];
}

/** All nodes of a pack that later steps ask for, by type, found in one walk. */
export interface Places {
  /** In reading order; a footnote's content comes at its first reference. */
  of<T extends Node['type']>(type: T): readonly Place<Extract<Node, { type: T }>>[];
  /** All nodes that have a `{#id}`. */
  readonly identified: readonly Place[];
}

/** Only formatting: nobody asks where these stand, and they are most of a tree. */
const plain: ReadonlySet<Node['type']> = new Set<Node['type']>([
  'text',
  'emphasis',
  'strong',
  'delete',
  'inlineCode',
  'break',
]);

export function findPlaces(outline: Outline): Places {
  const byType = new Map<Node['type'], Place[]>();
  const identified: Place[] = [];
  let order = 0;
  for (const document of outline.documents) {
    walkDocument(document, outline, (found) => {
      const place = { ...found, order: order++ };
      const { type, id } = place.node;
      const list = byType.get(type);
      if (list) list.push(place);
      else byType.set(type, [place]);
      if (id !== undefined) identified.push(place);
    });
  }
  return {
    // The map's lists hold one type each; TypeScript has no type for a map of that kind.
    of: <T extends Node['type']>(type: T) =>
      (byType.get(type) ?? []) as unknown as readonly Place<Extract<Node, { type: T }>>[],
    identified,
  };
}

function walkDocument(
  document: BriefDocument,
  outline: Outline,
  found: (place: Omit<Place, 'order'>) => void,
): void {
  const noted = new Set<FootnoteDefinition>();
  let section = outline.roots.get(document)!;
  const enter = (node: Node, top: boolean, among: readonly Inline[]): void => {
    if (!plain.has(node.type) || node.id !== undefined) {
      found({ node, document, section, top, among });
    }
    const definition = noteOf(node, document);
    if (definition && !noted.has(definition)) {
      noted.add(definition);
      enter(definition, false, []);
    }
    const within = holdsInlines(node) ? node.children : among;
    eachChild<Node>(node, (child) => enter(child, false, within));
  };
  if (document.heading) enter(document.heading, false, []);
  for (const block of document.children) {
    if (block.type === 'heading') section = outline.byHeading.get(block) ?? section;
    enter(block, true, []);
  }
}

function noteOf(node: Node, document: BriefDocument): FootnoteDefinition | undefined {
  return node.type === 'footnoteReference'
    ? document.document.footnotes.get(node.identifier)
    : undefined;
}

type Holder = Extract<Node, { type: 'paragraph' | 'heading' | 'tableCell' }>;

function holdsInlines(node: Node): node is Holder {
  return node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell';
}
