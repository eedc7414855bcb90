import type { FootnoteReference } from '../../2-parse/types.ts';
import { attributes, escapeHtml } from '../html.ts';
import type { NodeRenderer } from './types.ts';

/** The mark of a note. The note itself stands at the end of its document (`footnotes.hbs`). */
export const footnoteReference: NodeRenderer<FootnoteReference> = (node, { brief, index }) => {
  const label = brief.labels.get(node);
  const note = index.footnotes.get(label?.number ?? '');
  if (note === undefined) return `<sup class="unresolved">${escapeHtml(node.identifier)}</sup>`;
  const anchor = attributes({ id: label?.id });
  return `<a class="noteref" role="doc-noteref" href="#${escapeHtml(note.id)}"${anchor}><sup>${escapeHtml(note.number)}</sup></a>`;
};
