import type { Paragraph, PhrasingContent, RootContent } from 'mdast';
import type { ContainerDirective, LeafDirective } from 'mdast-util-directive';
import type { Context } from '../context.ts';
import { firstLine } from '../place.ts';
import type { Block } from '../types.ts';

/** `:::name[label]` and what stands inside the block. */
export interface Labelled {
  readonly label: readonly PhrasingContent[] | null;
  readonly body: readonly RootContent[];
}

export function labelled(node: ContainerDirective): Labelled {
  const [first, ...rest] = node.children;
  const isLabel = first?.type === 'paragraph' && isDirectiveLabel(first);
  return isLabel ? { label: first.children, body: rest } : { label: null, body: node.children };
}

function isDirectiveLabel({ data }: Paragraph): boolean {
  return (data as { directiveLabel?: boolean } | undefined)?.directiveLabel === true;
}

/** The content of a block that has no use for a label: a label becomes its first paragraph. */
export function bodyOf(node: ContainerDirective, context: Context): Block[] {
  const { label, body } = labelled(node);
  return [...unusedLabel(label ?? [], node, context), ...context.blocks(body)];
}

/** The label of a directive that takes none, as a paragraph; nothing where it has none. */
export function unusedLabel(
  label: readonly PhrasingContent[],
  node: ContainerDirective | LeafDirective,
  context: Context,
): Block[] {
  if (label.length === 0) return [];
  const source = firstLine(node, context);
  context.report('unused-label', source, `\`${node.name}\` takes no text in square brackets`);
  return [{ type: 'paragraph', children: context.inlines(label), source }];
}
