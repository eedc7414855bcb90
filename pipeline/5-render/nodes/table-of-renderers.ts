import type { Block, Inline, ListItem, Node } from '../../2-parse/types.ts';
import type { NodeRenderer } from './types.ts';

/** The nodes that are rendered on their own: all blocks and inlines, and the items of lists. */
export type Rendered = Block | Inline | ListItem;

/** A renderer for each type of node that it names. */
export type Renderers = {
  readonly [T in Rendered['type']]?: NodeRenderer<Extract<Node, { type: T }>>;
};
