import type { Block, ListItem } from '../../2-parse/types.ts';
import { attributes } from '../html.ts';
import { idOf } from './label.ts';
import type { NodeRenderer, RenderContext } from './types.ts';

/** Paragraphs of a tight list stand without `<p>`, as CommonMark has it. */
export const listItem: NodeRenderer<ListItem> = (node, context) => {
  const open = `<li${idOf(node, context)}>`;
  const mark = task(node, context);
  const content = node.spread ? loose(node, context) : tight(node, context);
  return `${open}${mark}${content}</li>\n`;
};

function loose({ children }: ListItem, context: RenderContext): string {
  return children.length === 0 ? '' : `\n${context.blocks(children)}`;
}

function tight({ children }: ListItem, context: RenderContext): string {
  return children
    .map((child, index) => {
      const follows = index > 0 && isBare(children[index - 1]!, context) ? '\n' : '';
      return follows + (isBare(child, context) ? bare(child, context) : context.blocks([child]));
    })
    .join('');
}

/** A paragraph that nothing needs an element for. */
function isBare(block: Block, { brief }: RenderContext): boolean {
  return block.type === 'paragraph' && !brief.labels.has(block);
}

function bare(block: Block, context: RenderContext): string {
  return block.type === 'paragraph' ? context.inlines(block.children) : '';
}

/** The box of a task list item, with what it says for those who do not see it. */
function task({ checked }: ListItem, { word }: RenderContext): string {
  if (checked === null) return '';
  const label = word(checked ? 'done' : 'to-do');
  const sign = checked ? '☑' : '☐';
  return `<span${attributes({ class: 'task', role: 'img', 'aria-label': label })}>${sign}</span> `;
}
