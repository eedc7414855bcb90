import type { ContainerDirective } from 'mdast-util-directive';
import type { BlockConverter } from '../context.ts';
import { firstLine, place } from '../place.ts';
import type { Block, Figure } from '../types.ts';
import { attributes } from './attributes.ts';
import { labelled } from './label.ts';

/**
 * `:::figures[Caption]{#id source="…"}` around figures that stand side by side. What else stands in
 * it follows.
 */
export const figureGroup: BlockConverter<ContainerDirective> = (node, context) => {
  const { label, body } = labelled(node);
  const given = attributes(node, ['source'], context);
  const source = place(node, context);
  const blocks = context.blocks(body);
  const figures = blocks.filter(isFigure);
  const others = blocks.filter((block) => !isFigure(block));
  if (figures.length < 2) {
    const hint = 'put each image in a paragraph of its own, or a `chart` block';
    const message = 'only figures stand side by side, and here are fewer than two';
    context.report('too-few-figures', firstLine(node, context), message, hint);
  }
  const caption = label === null ? null : context.inlines(label);
  const said = given.get('source');
  const attribution = said === null ? null : [{ type: 'text' as const, value: said, source }];
  if (figures.length === 0) {
    const children = [...(caption ?? []), ...(attribution ?? [])];
    return children.length === 0 ? others : [{ type: 'paragraph', children, source }, ...others];
  }
  return [
    { type: 'figureGroup', caption, attribution, children: figures, ...given.id, source },
    ...others,
  ];
};

function isFigure(block: Block): block is Figure {
  return block.type === 'figure';
}
