import type { Node } from '../../2-parse/types.ts';
import type { Brief } from '../../3-extract/types.ts';
import { walk } from '../../tree.ts';
import { eachNode } from '../nodes.ts';
import { quote } from '../quote.ts';
import type { Rule } from '../types.ts';

/** Says nothing where what prose recommends is the register: then nothing is left out of it. */
export const recommendationNotInRegister: Rule = {
  code: 'recommendation-not-in-register',
  severity: 'info',
  about:
    'A sentence reads as a recommendation (“The Ministry should publish …”), and the register, which was made of marks and lists, does not have it. Put it in `:::recommendation`, or say it as no demand.',
  example: {
    bad: ':::recommendation{to="Treasury"}\nPay the bill.\n:::\n\nThe Ministry of Trade should publish its tariffs every month.',
    good: ':::recommendation{to="Treasury"}\nPay the bill.\n:::\n\n:::recommendation{to="Ministry of Trade"}\nPublish the tariffs every month.\n:::',
  },
  find: (brief) => {
    const { found, recommendations } = brief;
    if (found.recommendations.length === 0) return [];
    const toSay = linesToTake(brief);
    const registered = recommendations.map(({ text }) => wordsOf(text));
    return found.recommendations
      .filter(({ within, node }) => within === null && !toSay.has(node))
      .filter(({ text }) => !isSaid(wordsOf(text), registered))
      .map(({ text, source }) => ({
        message: `this reads as a recommendation and is not in the register: ${quote(text)}`,
        hint: 'put it in `:::recommendation`, or say it as no demand',
        source,
      }));
  },
};

/** What is to be said at the table is no recommendation to whoever reads it. */
function linesToTake(brief: Brief): ReadonlySet<Node> {
  const lines = new Set<Node>();
  eachNode(brief, (node) => {
    if (node.type !== 'callout' || node.kind !== 'lines-to-take') return;
    walk<Node>(node.children, (below) => lines.add(below));
  });
  return lines;
}

const wordsOf = (text: string) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? []);

/** A summary may say in other words what the register has: half of the longer words are enough. */
function isSaid(words: ReadonlySet<string>, registered: readonly ReadonlySet<string>[]): boolean {
  return registered.some((entry) => {
    let shared = 0;
    for (const word of words) if (entry.has(word)) shared++;
    return shared * 2 >= Math.min(words.size, entry.size);
  });
}
