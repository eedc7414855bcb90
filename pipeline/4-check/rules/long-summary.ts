import type { Callout, Node } from '../../2-parse/types.ts';
import type { Diagnostic } from '../../diagnostic.ts';
import { textOf } from '../../tree.ts';
import { report } from '../codes.ts';
import { eachNode } from '../nodes.ts';
import type { Rule } from '../types.ts';

/** About a page of print. */
const limit = 500;

export const longSummary: Rule = (brief) => {
  const found: Diagnostic[] = [];
  eachNode(brief, (node) => {
    if (node.type !== 'callout' || node.kind !== 'summary') return;
    const words = countWords(node);
    if (words <= limit) return;
    found.push(
      report('long-summary', {
        message: `the summary has ${words} words`,
        hint: `${limit} fit on a page`,
        source: node.source,
      }),
    );
  });
  return found;
};

function countWords({ children }: Callout): number {
  return textOf<Node>(children).match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}’'-]*/gu)?.length ?? 0;
}
