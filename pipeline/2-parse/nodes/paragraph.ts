import type { Paragraph } from 'mdast';
import type { BlockConverter } from '../context.ts';
import { figure } from '../figures/image-figure.ts';
import { place } from '../place.ts';
import { reportFences } from '../text/fences.ts';

/** A paragraph, or the figure that an image alone in its paragraph is. */
export const paragraph: BlockConverter<Paragraph> = (node, context, aside) => {
  const found = figure(node, context, aside);
  if (found !== null) return [found];
  reportFences(node, context);
  return [
    {
      type: 'paragraph',
      children: context.inlines(node.children),
      source: place(node, context),
    },
  ];
};
