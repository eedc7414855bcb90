import type { Delete } from '../../2-parse/types.ts';
import type { NodeRenderer } from './types.ts';

export const deletion: NodeRenderer<Delete> = (node, context) =>
  `<del>${context.inlines(node.children)}</del>`;
