import type { Container } from '../../2-parse/types.ts';
import { attributes } from '../html.ts';
import { idOf } from './label.ts';
import type { NodeRenderer } from './types.ts';

/** A directive that we do not know: a plain division. */
export const container: NodeRenderer<Container> = (node, context) => {
  const label =
    node.label === null ? '' : `<p class="container-label">${context.inlines(node.label)}</p>\n`;
  const name = attributes({ 'data-name': node.name });
  return `<div class="container"${name}${idOf(node, context)}>\n${label}${context.blocks(node.children)}</div>\n`;
};
