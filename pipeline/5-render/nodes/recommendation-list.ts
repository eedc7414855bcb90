import type { List, Node } from '../../2-parse/types.ts';
import type { RecommendationEntry } from '../../3-extract/types.ts';
import { capitalised } from './capitalised.ts';
import { list as plainList } from './list.ts';
import { printRecommendation } from './recommendation.ts';
import type { NodeRenderer, RenderContext } from './types.ts';

/** A list of nothing but recommendations is set as such; any other is a list. */
export const list: NodeRenderer<List> = (node, context) => {
  const entries = entriesOf(node, context);
  if (entries === null) return plainList(node, context);
  return entries
    .map((entry) =>
      printRecommendation(
        { ...entry, children: capitalised(entry.children, context.lang) },
        context,
      ),
    )
    .join('');
};

function entriesOf(node: List, { index }: RenderContext): RecommendationEntry[] | null {
  const entries = node.children.map((item: Node) => index.recommendations.get(item));
  const all = entries.filter((entry) => entry?.origin === 'list');
  return all.length === entries.length && all.length > 0 ? (all as RecommendationEntry[]) : null;
}
