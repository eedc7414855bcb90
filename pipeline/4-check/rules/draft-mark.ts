import type { Diagnostic } from '../../diagnostic.ts';
import { report } from '../codes.ts';
import { eachNode } from '../nodes.ts';
import type { Rule } from '../types.ts';

/** In capitals only, so that no word of any language is meant; XXX is not the numeral of a name. */
const marks =
  /(?<![\p{L}\p{N}])(?:TODO|TBC|TBD|TK|FIXME|(?<!\p{Lu}[\p{L}.]*\s)XXX+)(?![\p{L}\p{N}])|[Ll]orem ipsum/u;

export const draftMark: Rule = (brief) => {
  if (brief.pack.status !== 'final') return [];
  const found: Diagnostic[] = [];
  eachNode(brief, (node) => {
    if (node.type !== 'text') return;
    const mark = marks.exec(node.value)?.[0];
    if (mark === undefined) return;
    found.push(
      report('draft-mark', {
        message: `the pack is final and still says "${mark}"`,
        hint: 'finish the passage, or set `status: draft`',
        source: node.source,
      }),
    );
  });
  return found;
};
