import type { PhrasingContent, RootContent } from 'mdast';
import type { BlockConverter, Context, InlineConverter } from '../context.ts';
import { directives } from '../directives/index.ts';
import { withAsides } from '../figures/asides.ts';
import type { Block, Inline } from '../types.ts';
import { blockquote } from './blockquote.ts';
import { hardBreak } from './break.ts';
import { code } from './code.ts';
import { definitionList } from './definition-list.ts';
import { deletion } from './delete.ts';
import { emphasis } from './emphasis.ts';
import { footnoteDefinition } from './footnote-definition.ts';
import { footnoteReference } from './footnote-reference.ts';
import { heading } from './heading.ts';
import { htmlBlock, htmlInline } from './html.ts';
import { image, imageReference } from './image.ts';
import { inlineCode } from './inline-code.ts';
import { inlineMath } from './inline-math.ts';
import { link, linkReference } from './link.ts';
import { list } from './list.ts';
import { paragraph } from './paragraph.ts';
import { strong } from './strong.ts';
import { table } from './table.ts';
import { text } from './text.ts';
import { thematicBreak } from './thematic-break.ts';

type OfType<T> = Extract<RootContent, { type: T }>;

/** mdast block → ours. Definitions are resolved where they are referred to. */
const blocks: { readonly [T in RootContent['type']]?: BlockConverter<OfType<T>> } = {
  blockquote,
  code,
  containerDirective: directives.container,
  defList: definitionList,
  footnoteDefinition,
  heading,
  html: htmlBlock,
  leafDirective: directives.leaf,
  list,
  paragraph,
  table,
  thematicBreak,
};

/** mdast inline → ours. */
const inlines: { readonly [T in PhrasingContent['type']]: InlineConverter<OfType<T>> } = {
  break: hardBreak,
  delete: deletion,
  emphasis,
  footnoteReference,
  html: htmlInline,
  image,
  imageReference,
  inlineCode,
  inlineMath,
  link,
  linkReference,
  strong,
  text,
  textDirective: directives.text,
};

export function convertBlocks(nodes: readonly RootContent[], context: Context): Block[] {
  const out: Block[] = [];
  for (const { node, aside } of withAsides(nodes, context)) {
    const convert = blocks[node.type] as BlockConverter<RootContent> | undefined;
    if (convert !== undefined) out.push(...convert(node, context, aside));
  }
  return out;
}

export function convertInlines(nodes: readonly PhrasingContent[], context: Context): Inline[] {
  const out: Inline[] = [];
  for (const node of nodes) {
    const convert = inlines[node.type] as InlineConverter<PhrasingContent>;
    out.push(...convert(node, context));
  }
  return out;
}
