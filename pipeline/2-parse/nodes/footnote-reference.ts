import type { FootnoteReference } from 'mdast';
import type { InlineConverter } from '../context.ts';
import { place } from '../place.ts';

/** The parser makes a reference only where a definition is. */
export const footnoteReference: InlineConverter<FootnoteReference> = (node, context) => [
  {
    type: 'footnoteReference',
    identifier: context.notes.name(node.identifier),
    source: place(node, context),
  },
];
