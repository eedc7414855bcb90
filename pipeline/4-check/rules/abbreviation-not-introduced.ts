import type { Node } from '../../2-parse/types.ts';
import type { Brief } from '../../3-extract/types.ts';
import { textOf } from '../../tree.ts';
import { known } from '../abbreviations/known.ts';
import { eachNode } from '../nodes.ts';
import type { Rule } from '../types.ts';

/** Who introduces fewer than this does not mean to; what is used but once, readers pass over. */
const least = 2;

export const abbreviationNotIntroduced: Rule = {
  code: 'abbreviation-not-introduced',
  severity: 'info',
  about:
    'An abbreviation is used more than once and is introduced nowhere in a pack that introduces others. Write its long form at the first use, “Joint Coordination Committee (JCC)”, or mark it: `:abbr[JCC]{title="…"}`. Abbreviations that everybody knows (EU, UN, GDP …) need none.',
  example: {
    bad: 'The Joint Coordination Committee (JCC) met, and so did the Border Working Group (BWG).\n\nThe TEG met twice. The TEG had no result.',
    good: 'The Joint Coordination Committee (JCC) met, and so did the Border Working Group (BWG).\n\nThe Trade Expert Group (TEG) met twice. The TEG had no result.',
  },
  find: (brief) => {
    const { abbreviations } = brief.found;
    if (abbreviations.filter(({ introductions }) => introductions.length > 0).length < least)
      return [];
    const listed = listedIn(brief);
    return abbreviations
      .filter(({ long, uses }) => long === null && uses >= least)
      .filter(({ short }) => /^\p{Lu}{3,6}s?$/u.test(short) && !known.has(short))
      .filter(({ short }) => !listed.has(short))
      .map(({ short, uses, firstUse }) => ({
        message: `"${short}" is used ${uses} times and never introduced`,
        hint: `write "Long Form (${short})" here`,
        source: firstUse.source,
      }));
  },
};

/** What stands alone in a cell, begins a list item or a definition, or is marked: it is explained. */
function listedIn(brief: Brief): ReadonlySet<string> {
  const listed = new Set<string>();
  const add = (text: string) => {
    const short = /^\(?(\p{Lu}[\p{L}\d]{1,9})\)?(?=$|\s*[:–—=-]|\s+\()/u.exec(text)?.[1];
    if (short !== undefined) listed.add(short);
  };
  eachNode(brief, (node) => {
    if (node.type === 'abbreviation') add(textOf<Node>(node.children));
    else if (node.type === 'definitionItem') add(textOf<Node>(node.term));
    else if (node.type === 'tableCell') add(textOf<Node>(node.children));
    else if (node.type === 'listItem') add(textOf<Node>(node.children.slice(0, 1)));
  });
  return listed;
}
