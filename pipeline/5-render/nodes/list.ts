import type { List } from '../../2-parse/types.ts';
import { attributes } from '../html.ts';
import { idOf } from './label.ts';
import type { NodeRenderer } from './types.ts';

export const list: NodeRenderer<List> = (node, context) => {
  const items = node.children.map((item) => context.item(item)).join('');
  const id = idOf(node, context);
  if (!node.ordered) return `<ul${id}${tasks(node)}>\n${items}</ul>\n`;
  const start = node.start === 1 ? null : String(node.start);
  return `<ol${id}${attributes({ start })}${tasks(node)}>\n${items}</ol>\n`;
};

function tasks({ children }: List): string {
  return children.some(({ checked }) => checked !== null) ? ' class="tasks"' : '';
}
