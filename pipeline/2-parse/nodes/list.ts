import type { List, ListItem as MdastListItem } from 'mdast';
import type { BlockConverter, Context } from '../context.ts';
import { place } from '../place.ts';
import type { ListItem } from '../types.ts';

/** A list is loose (CommonMark 5.3) where a blank line is between items or inside one. */
export const list: BlockConverter<List> = (node, context) => {
  const spread = Boolean(node.spread) || node.children.some((item) => Boolean(item.spread));
  return [
    {
      type: 'list',
      ordered: Boolean(node.ordered),
      start: node.start ?? 1,
      spread,
      children: node.children.map((item) => listItem(item, spread, context)),
      source: place(node, context),
    },
  ];
};

function listItem(node: MdastListItem, spread: boolean, context: Context): ListItem {
  return {
    type: 'listItem',
    checked: node.checked ?? null,
    spread,
    children: context.blocks(node.children),
    source: place(node, context),
  };
}
