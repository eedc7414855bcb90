import type { BlockConverter, Context } from '../context.ts';
import type { DefList } from '../markdown/definition-lists.ts';
import { place } from '../place.ts';
import type { DefinitionItem } from '../types.ts';
import { takeId } from './id.ts';

/**
 * `Term {#id}` and below it `: Definition`. A term is joined with the definition that follows it;
 * other terms before it, and other definitions after it, are items of their own.
 */
export const definitionList: BlockConverter<DefList> = (node, context) => {
  const items: DefinitionItem[] = [];
  for (const part of node.children) {
    const last = items.at(-1);
    if (part.type === 'defListTerm') items.push(term(part, context));
    else if (last !== undefined && last.term.length > 0 && last.children.length === 0) {
      const children = context.blocks(part.children);
      items[items.length - 1] = { ...last, children };
    } else {
      const source = place(part, context);
      items.push({
        type: 'definitionItem',
        term: [],
        children: context.blocks(part.children),
        source,
      });
    }
  }
  return [{ type: 'definitionList', children: items, source: place(node, context) }];
};

function term(
  part: DefList['children'][number] & { type: 'defListTerm' },
  context: Context,
): DefinitionItem {
  const { children, id } = takeId(part.children, context);
  return {
    type: 'definitionItem',
    term: context.inlines(children),
    children: [],
    ...(id === null ? {} : { id }),
    source: place(part, context),
  };
}
