import type { FootnoteReference } from '../../2-parse/types.ts';
import { escape } from '../html.ts';
import type { NodeRenderer } from './types.ts';

/** The mark of a note. The note itself stands at the end of its document (`footnotes.hbs`). */
export const footnoteReference: NodeRenderer<FootnoteReference> = (node, { brief, index }) => {
  const label = brief.labels.get(node);
  const note = index.footnotes.get(label?.number ?? '');
  if (note === undefined) return `<sup class="unresolved">${escape(node.identifier)}</sup>`;
  const id = label?.id === note.id ? `${note.id}-ref` : label?.id;
  const anchor = id === undefined ? '' : ` id="${escape(id)}"`;
  return `<a class="noteref" role="doc-noteref" href="#${escape(note.id)}"${anchor}><sup>${escape(note.number)}</sup></a>`;
};
