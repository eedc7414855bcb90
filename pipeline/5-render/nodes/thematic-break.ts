import type { ThematicBreak } from '../../2-parse/types.ts';
import { idOf } from './label.ts';
import type { NodeRenderer } from './types.ts';

export const thematicBreak: NodeRenderer<ThematicBreak> = (node, context) =>
  `<hr${idOf(node, context)} />\n`;
