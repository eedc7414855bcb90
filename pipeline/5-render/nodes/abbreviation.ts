import type { Abbreviation } from '../../2-parse/types.ts';
import { attributes } from '../html.ts';
import { idOf } from './label.ts';
import type { NodeRenderer } from './types.ts';

export const abbreviation: NodeRenderer<Abbreviation> = (node, context) =>
  `<abbr${idOf(node, context)}${attributes({ title: node.title })}>${context.inlines(node.children)}</abbr>`;
