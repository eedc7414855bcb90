import type { FootnoteReference } from '../../2-parse/types.ts';
import { attributes, escapeHtml } from './escape.ts';
import { labelOf } from './label.ts';
import type { NodeRenderer, RenderContext } from './types.ts';

/**
 * The mark of a footnote. The notes themselves stand at the end of the document (`fn-…`); print
 * takes them from there to the foot of the page.
 */
export const footnoteReference: NodeRenderer<FootnoteReference> = (node, context) => {
  const label = labelOf(node, context);
  if (label === null) return `[^${escapeHtml(node.identifier)}]`;
  const href = `#${noteOf(label.number, context) ?? label.id}`;
  const link = attributes({ class: 'noteref', role: 'doc-noteref', href, id: label.id });
  return `<a${link}>${escapeHtml(label.number ?? '')}</a>`;
};

/** The anchor of the note. Numbers are counted through the pack, so that a number names one note. */
function noteOf(number: string | null, { brief }: RenderContext): string | null {
  return brief.footnotes.find((note) => note.number === number)?.id ?? null;
}
