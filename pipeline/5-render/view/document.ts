import type { BriefDocument, FootnoteEntry } from '../../3-extract/types.ts';
import { escapeHtml, type SafeHtml, safe } from '../html.ts';
import type { RenderContext } from '../nodes/types.ts';
import { renderSections } from '../sections.ts';
import { documentNumber } from './contents.ts';

/** What `document.hbs` is given. */
export interface DocumentView {
  readonly id: string;
  readonly kind: 'document' | 'annex' | 'tab';
  readonly number: string | null;
  /** Null where the pack's title, above it, says the same. */
  readonly title: SafeHtml | null;
  /** The document's own handling mark. */
  readonly handling: string | null;
  /** A link to the document is wanted: on a screen. */
  readonly permalink: boolean;
  /** The title without marks, for running heads. */
  readonly plainTitle: string;
  /** Of the HTML heading. */
  readonly level: number;
  readonly body: SafeHtml;
  /** In order of number; printed by `footnotes.hbs`. */
  readonly footnotes: readonly FootnoteView[];
}

export interface FootnoteView {
  readonly id: string;
  /** The id of its first mark in the text. */
  readonly mark: string | null;
  readonly number: string;
  readonly body: SafeHtml;
}

export function documentView(document: BriefDocument, context: RenderContext): DocumentView {
  const { id, as, title, heading } = document;
  const html = heading === null ? escapeHtml(title) : context.inlines(heading.children);
  return {
    id,
    kind: as,
    number: documentNumber(document),
    title: context.headingOffset === 0 ? null : safe(html),
    handling: document.document.handling ?? heading?.handling ?? null,
    permalink: context.permalinks !== null,
    plainTitle: title,
    level: 1 + context.headingOffset,
    body: safe(renderSections(document.children, context)),
    footnotes: (context.index.footnotesOf.get(document) ?? []).map((note) =>
      footnoteView(note, context),
    ),
  };
}

function footnoteView(
  { id, number, children }: FootnoteEntry,
  context: RenderContext,
): FootnoteView {
  const mark = context.index.marks.get(number) ?? null;
  return { id, mark, number, body: safe(context.blocks(children)) };
}
