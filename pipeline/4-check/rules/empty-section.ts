import type { Block, Heading } from '../../2-parse/types.ts';
import { textOf } from '../../tree.ts';
import { quote } from '../quote.ts';
import type { Rule } from '../types.ts';

export const emptySection: Rule = {
  code: 'empty-section',
  severity: 'warning',
  about: 'A heading has nothing under it: neither text nor sub-headings.',
  example: {
    bad: '# Border\n\n## Crossings\n\n## Tariffs\n\nThey rose.',
    good: '# Border\n\n## Crossings\n\nTwo are open.\n\n## Tariffs\n\nThey rose.',
  },
  find: ({ documents }) =>
    documents.flatMap(({ children, heading }) =>
      emptyHeadings(heading === null ? children : [heading, ...children]).map((empty) => ({
        message: `nothing stands under the heading ${quote(textOf(empty.children))}`,
        hint: 'write the section, or take the heading out',
        source: empty.source,
      })),
    ),
};

/** Headings that are followed by no content and by no heading below them. */
function emptyHeadings(blocks: readonly Block[]): Heading[] {
  const content = blocks.filter(({ type }) => type !== 'pageBreak' && type !== 'thematicBreak');
  return content.filter((block, index): block is Heading => {
    if (block.type !== 'heading') return false;
    const next = content[index + 1];
    return next === undefined || (next.type === 'heading' && next.depth <= block.depth);
  });
}
