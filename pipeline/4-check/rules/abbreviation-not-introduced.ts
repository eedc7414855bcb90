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
    const open = abbreviations
      .filter(({ long, uses }) => long === null && uses >= least)
      .filter(({ short }) => /^\p{Lu}{3,6}s?$/u.test(short) && !known.has(short));
    const explained = explainedIn(brief, new Set(open.map(({ short }) => short)));
    return open
      .filter(({ short }) => !explained.has(short))
      .map(({ short, uses, firstUse }) => ({
        message: `"${short}" is used ${uses} times and never introduced`,
        hint: `write "Long Form (${short})" here`,
        source: firstUse.source,
      }));
  },
};

/**
 * What stands alone in a cell, begins a list item or a definition, or is marked, is explained; what
 * stands in parentheses has its long form before it, if not its letters; and a word that is also
 * written small is no abbreviation.
 */
function explainedIn(brief: Brief, wanted: ReadonlySet<string>): ReadonlySet<string> {
  const explained = new Set<string>();
  if (wanted.size === 0) return explained;
  // They are two to seven letters and nothing else, so that they need no escapes.
  const word = new RegExp(`(?<!\\p{L})(?:${[...wanted].join('|')})(?!\\p{L})`, 'giu');
  const add = (text: string) => {
    const short = /^\(?(\p{Lu}[\p{L}\d]{1,9})\)?(?=$|\s*[:–—=-]|\s+\()/u.exec(text)?.[1];
    if (short !== undefined) explained.add(short);
  };
  eachNode(brief, (node) => {
    if (node.type === 'abbreviation') add(textOf<Node>(node.children));
    else if (node.type === 'definitionItem') add(textOf<Node>(node.term));
    else if (node.type === 'tableCell') add(textOf<Node>(node.children));
    else if (node.type === 'listItem') add(textOf<Node>(node.children.slice(0, 1)));
    else if (node.type === 'text') addFrom(node.value, word, explained);
  });
  return explained;
}

function addFrom(text: string, word: RegExp, explained: Set<string>): void {
  for (const [, short] of text.matchAll(/\(["“]?(\p{Lu}{2,6})s?["”]?\)/gu)) explained.add(short!);
  for (const [found] of text.matchAll(word)) {
    if (found !== found.toUpperCase()) explained.add(found.toUpperCase());
  }
}
