import type { Node } from '../../2-parse/types.ts';
import { quote } from '../quote.ts';
import type { Rule } from '../types.ts';

export const figureWithoutSource: Rule = {
  code: 'figure-without-source',
  severity: 'info',
  about: 'A figure or table has a caption and no source. Write a paragraph `Source: …` below it.',
  example: {
    bad: 'Table: Crossings by month\n\n| month | crossings |\n|---|---|\n| May | 310 |',
    good: 'Table: Crossings by month\n\n| month | crossings |\n|---|---|\n| May | 310 |\n\nSource: customs records.',
  },
  find: ({ figures }) => {
    const groups = figures.filter(({ node }) => node.type === 'figureGroup' && node.attribution);
    const sourced = new Set(groups.map(({ id }) => id));
    return figures
      .filter(({ partOf }) => partOf === undefined || !sourced.has(partOf))
      .filter(({ caption, node }) => caption !== null && !hasSource(node))
      .map(({ kind, caption, source }) => ({
        message: `the ${kind} ${quote(caption ?? '')} names no source`,
        hint: 'write a paragraph `Source: …` below it',
        source,
      }));
  },
};

function hasSource(node: Node): boolean {
  if (node.type !== 'figure' && node.type !== 'table') return true;
  if (node.attribution !== null) return true;
  return (
    node.type === 'figure' && node.content.type === 'chart' && node.content.spec.source !== null
  );
}
