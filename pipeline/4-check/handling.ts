import type { Brief } from '../3-extract/types.ts';
import type { Source } from '../source.ts';

/** A handling mark of a part of a pack. */
export interface Mark {
  readonly text: string;
  readonly source: Source;
}

/** The marks of documents and sections, where they were written as nearly as we know. */
export function marksOf({ documents, sections }: Brief): Mark[] {
  const ofDocuments = documents.flatMap(({ document: { handling, source } }) =>
    handling ? [{ text: handling, source: { ...source, endLine: 1, endColumn: 1 } }] : [],
  );
  const ofSections = sections.flatMap(({ heading, source }) =>
    heading?.handling === undefined ? [] : [{ text: heading.handling, source }],
  );
  return [...ofDocuments, ...ofSections];
}
