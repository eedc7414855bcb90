import type { Node } from '../../2-parse/types.ts';
import { report } from '../codes.ts';
import { quote } from '../quote.ts';
import type { Rule } from '../types.ts';

export const figureWithoutSource: Rule = ({ figures }) => {
  const groups = figures.filter(({ node }) => node.type === 'figureGroup' && node.attribution);
  const sourcedGroups = new Set(groups.map(({ id }) => id));
  return figures
    .filter(({ caption, node, partOf }) => {
      const sourced = hasSource(node) || sourcedGroups.has(partOf ?? '');
      return caption !== null && !sourced;
    })
    .map(({ kind, caption, source }) =>
      report('figure-without-source', {
        message: `the ${kind} ${quote(caption ?? '')} names no source`,
        hint: 'write a paragraph `Source: …` below it',
        source,
      }),
    );
};

function hasSource(node: Node): boolean {
  if (node.type !== 'figure' && node.type !== 'table') return true;
  if (node.attribution !== null) return true;
  return (
    node.type === 'figure' && node.content.type === 'chart' && node.content.spec.source !== null
  );
}
