import type { DefinitionItem, DefinitionList } from '../../2-parse/types.ts';
import { idOf } from './label.ts';
import type { NodeRenderer, RenderContext } from './types.ts';

export const definitionList: NodeRenderer<DefinitionList> = (node, context) => {
  const items = node.children.map((item) => definitionItem(item, context));
  return `<dl${idOf(node, context)}>\n${items.join('')}</dl>\n`;
};

function definitionItem(node: DefinitionItem, context: RenderContext): string {
  const term = `<dt${idOf(node, context)}>${context.inlines(node.term)}</dt>\n`;
  const meaning = `<dd>\n${context.blocks(node.children)}</dd>\n`;
  return (node.term.length === 0 ? '' : term) + (node.children.length === 0 ? '' : meaning);
}
