import type { Only } from '../../2-parse/types.ts';
import type { NodeRenderer } from './types.ts';

/** Extraction has kept what this audience may see; here it is text like any other. */
export const only: NodeRenderer<Only> = (node, context) => context.blocks(node.children);
