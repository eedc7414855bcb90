import type { Emphasis } from '../../2-parse/types.ts';
import type { NodeRenderer } from './types.ts';

export const emphasis: NodeRenderer<Emphasis> = (node, context) =>
  `<em>${context.inlines(node.children)}</em>`;
