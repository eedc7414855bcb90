import type { FootnoteDefinition } from 'mdast';
import type { BlockConverter } from '../context.ts';
import { firstLine } from '../place.ts';
import type { Text } from '../types.ts';

/**
 * A footnote that is referred to is in `Document.footnotes`; one that is not stays where it stands,
 * as it was written.
 */
export const footnoteDefinition: BlockConverter<FootnoteDefinition> = (node, context) => {
  if (context.notes.used.has(node.identifier)) return [];
  const source = firstLine(node, context);
  context.report(
    'unused-footnote',
    source,
    `nothing refers to the footnote \`[^${node.label}]\``,
    `refer to it with \`[^${node.label}]\``,
  );
  const mark: Text = { type: 'text', value: `[^${node.label}]:`, source };
  const [first, ...others] = context.blocks(node.children);
  if (first?.type !== 'paragraph') {
    const blocks = first === undefined ? [] : [first, ...others];
    return [{ type: 'paragraph', children: [mark], source }, ...blocks];
  }
  const space: Text = { ...mark, value: `${mark.value} ` };
  return [{ ...first, children: [space, ...first.children] }, ...others];
};
