import type { Strong } from '../../2-parse/types.ts';
import type { NodeRenderer } from './types.ts';

export const strong: NodeRenderer<Strong> = (node, context) =>
  `<strong>${context.inlines(node.children)}</strong>`;
