import type { Node } from '../../2-parse/types.ts';
import type { Brief, KeyFigureEntry } from '../../3-extract/types.ts';
import { walk } from '../../tree.ts';
import { type Lines, linesOf } from '../lines.ts';
import type { Rule } from '../types.ts';

/** A pack that gives fewer sources than this does not mean to give them. */
const habit = 3;

export const claimWithoutSource: Rule = {
  code: 'claim-without-source',
  severity: 'info',
  about:
    'A number in the text has no source – no footnote or link in its paragraph, nobody who says so, nor is it sourced elsewhere – in a pack that gives one for most of its numbers. Summaries, lines to take, questions and recommendations need none, nor do small counts.',
  example: {
    bad: 'Trade fell by 40%.[^1]\n\nThe fund paid 612 families.[^1]\n\nFees rose by 15%.[^1]\n\nThe strike cost 1,870 jobs.\n\n[^1]: Customs records.',
    good: 'Trade fell by 40%.[^1]\n\nThe fund paid 612 families.[^1]\n\nFees rose by 15%.[^1]\n\nThe strike cost 1,870 jobs.[^1]\n\n[^1]: Customs records.',
  },
  find: (brief) => {
    const needsNone = linesOf(brief, isExempt);
    const cites = linesOf(brief, isCiting);
    const claims = brief.keyFigures.filter((entry) => isClaim(entry) && !needsNone(entry.source));
    const sourced = claims.filter((entry) => hasSource(entry, cites));
    const open = claims.filter((entry) => !hasSource(entry, cites));
    if (sourced.length < habit || sourced.length < open.length * 2) return [];
    const known = new Set([...sourced.map(({ value }) => value), ...marked(brief)]);
    return open
      .filter(({ value }) => !known.has(value))
      .map(({ text, noun, source }) => ({
        message: `nobody is named who says "${noun === null ? text : `${text} ${noun}`}"`,
        hint: 'add a footnote, a link, or “according to …”',
        source,
      }));
  },
};

function isClaim({ origin, value, unit, text }: KeyFigureEntry): boolean {
  return origin === 'prose' && /\p{Nd}/u.test(text) && (unit !== null || value >= 100);
}

function hasSource({ attribution, source }: KeyFigureEntry, cites: Lines): boolean {
  return attribution !== null || cites(source);
}

function isExempt({ type, ...node }: Node): boolean {
  if (type === 'callout')
    return 'kind' in node && (node.kind === 'summary' || node.kind === 'lines-to-take');
  return [
    'question',
    'recommendation',
    'blockquote',
    'chronology',
    'table',
    'footnoteDefinition',
  ].includes(type);
}

function isCiting(node: Node): boolean {
  if (node.type !== 'paragraph') return false;
  let cites = false;
  walk<Node>(node.children, ({ type }) => {
    cites ||= type === 'footnoteReference' || type === 'link' || type === 'reference';
  });
  return cites;
}

function marked({ keyFigures }: Brief): number[] {
  return keyFigures.filter(({ origin }) => origin === 'marked').map(({ value }) => value);
}
