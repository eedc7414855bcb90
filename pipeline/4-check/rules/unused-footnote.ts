import { report } from '../codes.ts';
import type { Rule } from '../types.ts';

export const unusedFootnote: Rule = ({ documents, labels }) =>
  documents.flatMap(({ document }) =>
    [...document.footnotes.values()]
      .filter((definition) => !labels.has(definition))
      .map(({ identifier, source }) =>
        report('unused-footnote', {
          message: `nothing refers to the footnote "${identifier}"`,
          hint: `write \`[^${identifier}]\` where it belongs, or take it out`,
          source,
        }),
      ),
  );
