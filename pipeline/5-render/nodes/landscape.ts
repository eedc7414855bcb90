import type { Landscape } from '../../2-parse/types.ts';
import { idOf } from './label.ts';
import type { NodeRenderer } from './types.ts';

/** The pages of this class are wider than high (`@page landscape`). */
export const landscape: NodeRenderer<Landscape> = (node, context) =>
  `<div class="landscape"${idOf(node, context)}>\n${context.blocks(node.children)}</div>\n`;
