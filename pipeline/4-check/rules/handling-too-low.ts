import type { Brief } from '../../3-extract/types.ts';
import { levelOf } from '../../handling.ts';
import type { Source } from '../../source.ts';
import { report } from '../codes.ts';
import type { Rule } from '../types.ts';

/** A pack is handled by its own mark: that must be as high as the highest of its parts'. */
export const handlingTooLow: Rule = (brief) => {
  const { handling, markings = [] } = brief.pack;
  const whole = handling === null ? null : levelOf(handling, markings);
  return marksOf(brief).flatMap(({ mark, source }) => {
    if (mark.toUpperCase() === handling?.toUpperCase()) return [];
    const part = levelOf(mark, markings);
    if (part !== null && whole?.scheme === part.scheme && whole.rank >= part.rank) return [];
    const known = handling === null || (whole !== null && part?.scheme === whole.scheme);
    const message = known
      ? `this part is marked "${mark}", the pack ${handling === null ? 'not at all' : `only "${handling}"`}`
      : `"${mark}" cannot be compared with the mark of the pack, "${handling}"`;
    const hint = known
      ? `set \`handling: ${JSON.stringify(mark)}\` for the pack`
      : 'mark both by one scheme, or list your own levels under `markings`, the lowest first';
    return [report('handling-too-low', { message, hint, source })];
  });
};

/** The marks of documents and sections, where they were written as nearly as we know. */
function marksOf({ documents, sections }: Brief): { mark: string; source: Source }[] {
  const ofDocuments = documents.flatMap(({ document: { handling, source } }) =>
    handling ? [{ mark: handling, source: { ...source, endLine: 1, endColumn: 1 } }] : [],
  );
  const ofSections = sections.flatMap(({ heading, source }) =>
    heading?.handling === undefined ? [] : [{ mark: heading.handling, source }],
  );
  return [...ofDocuments, ...ofSections];
}
