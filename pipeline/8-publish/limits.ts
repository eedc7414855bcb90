import type { Manifest, Theme } from '../1-read/types.ts';
import type { DisplayItem, Typeset } from '../6-typeset/types.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { report } from './codes.ts';

/**
 * Holds the pages against what the theme is for: its options `pages` and `summary-lines`. A theme
 * with the second puts the ids `summary-begins` and `summary-ends` around the text of a summary.
 */
export function checkLimits(
  theme: Pick<Theme, 'name' | 'options'>,
  { source }: Pick<Manifest, 'source'>,
  typeset: Pick<Typeset, 'pages' | 'destinations'>,
): Diagnostic[] {
  const most = { pages: theme.options.get('pages'), lines: theme.options.get('summary-lines') };
  const pages = typeset.pages.length;
  const lines = linesBetween('summary-begins', 'summary-ends', typeset);
  return [
    ...over(pages, most.pages, (limit) => {
      const message = `This is ${pages} pages long; with the theme \`${theme.name}\` it may have ${limit}`;
      return report('pages-over-limit', {
        message,
        hint: 'shorten it, or use another theme',
        source,
      });
    }),
    ...over(lines, most.lines, (limit) => {
      const message = `The summary has ${lines} lines; with the theme \`${theme.name}\` it may have ${limit}`;
      return report('summary-over-limit', { message, hint: 'say first what is asked', source });
    }),
  ];
}

function over(count: number, limit: unknown, finding: (limit: number) => Diagnostic): Diagnostic[] {
  return typeof limit === 'number' && count > limit ? [finding(limit)] : [];
}

/** Lines of text that stand between two anchors; 0 where there are no such anchors. */
function linesBetween(
  first: string,
  last: string,
  { pages, destinations }: Pick<Typeset, 'pages' | 'destinations'>,
): number {
  const [from, to] = [destinations.get(first), destinations.get(last)];
  if (from === undefined || to === undefined) return 0;
  const baselines = pages.slice(from.page, to.page + 1).flatMap(({ items, height }, index) => {
    const top = index === 0 ? from.y : 0;
    const bottom = from.page + index === to.page ? to.y : height;
    const inside = contentBaselines(items).filter((y) => y > top && y <= bottom);
    return linesOf(inside);
  });
  return baselines.length;
}

/** Of what is no running head, page number or rule. */
function contentBaselines(items: readonly DisplayItem[]): number[] {
  return items.flatMap((item) => {
    if (item.type === 'group') return contentBaselines(item.items);
    return item.type === 'glyphs' && item.tag.type === 'content' ? [item.y] : [];
  });
}

/** The mark of a note stands a little above its line, and is no line of its own. */
function linesOf(baselines: readonly number[]): number[] {
  const apart = 6;
  return baselines
    .toSorted((a, b) => a - b)
    .filter((y, index, all) => index === 0 || y - all[index - 1]! > apart);
}
