import type { ContainerDirective } from 'mdast-util-directive';
import type { BlockConverter, Context } from '../context.ts';
import { leafDirectives, textDirectives } from '../markdown/directive-names.ts';
import { firstLine, place } from '../place.ts';
import { reportDirective } from '../text/suspects.ts';
import type { Block } from '../types.ts';
import { labelled } from './label.ts';
import { literalFence } from './literal.ts';
import { isClosed } from './unclosed.ts';

/**
 * `:::name` of no known name: the content in a plain division. Where nothing closes it, it was
 * hardly meant as a block, and its first line is printed as written.
 */
export const unknownContainer: BlockConverter<ContainerDirective> = (node, context) => {
  const source = place(node, context);
  const closed = isClosed(node, context);
  if (closed || node.attributes || isMisplaced(node)) {
    reportDirective(3, node.name, firstLine(node, context), context);
  }
  const { label, body } = labelled(node);
  if (!closed || node.children.length === 0) return literal(node, context);
  return [
    {
      type: 'container',
      name: node.name,
      label: label === null ? null : context.inlines(label),
      children: context.blocks(body),
      source,
    },
  ];
};

function literal(node: ContainerDirective, context: Context): Block[] {
  return [literalFence(node, context), ...context.blocks(labelled(node).body)];
}

function isMisplaced({ name }: ContainerDirective): boolean {
  return [...leafDirectives, ...textDirectives].some((known) => known === name);
}
