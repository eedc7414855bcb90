import type { Block, ListItem, Node } from '../../2-parse/types.ts';
import { eachChild } from '../../tree.ts';
import type { Place, Places } from '../places.ts';
import type { Found } from './read.ts';

/** Where the blocks that finds were read from stand. */
export interface Whereabouts {
  /** The id of the section; null for a note that nothing refers to. */
  sectionOf(block: number): string | null;
  /** What can bear an anchor for the block: its list item, or its paragraph; null for raw HTML. */
  bearerOf(block: number): Node | null;
  /** The node that the block was read from. */
  nodeOf(block: number): Node;
}

export function whereabouts({ nodes }: Pick<Found, 'nodes'>, places: Places): Whereabouts {
  const sections = new Map<Node, Place>();
  for (const type of readFrom) for (const place of places.of(type)) sections.set(place.node, place);
  const items = new Map<Node, ListItem>();
  for (const { node } of places.of('listItem'))
    eachChild<Node>(node, (child) => items.set(child, node));
  return {
    sectionOf: (block) => sections.get(nodes[block]!)?.section.id ?? null,
    bearerOf: (block) => bearer(nodes[block]!, items),
    nodeOf: (block) => nodes[block]!,
  };
}

/** The types of the nodes that prose is read from. */
const readFrom = ['paragraph', 'heading', 'html', 'code', 'table', 'question'] as const;

function bearer(node: Block, items: ReadonlyMap<Node, ListItem>): Node | null {
  const item = items.get(node);
  if (item) return item;
  return node.type === 'paragraph' ? node : null;
}
