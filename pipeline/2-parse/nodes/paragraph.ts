import type { Paragraph } from 'mdast';
import type { BlockConverter } from '../context.ts';
import { figure } from '../figures/image-figure.ts';
import { place } from '../place.ts';
import { reportFences } from '../text/fences.ts';
import { abbreviationDefinitions } from './abbreviation-definitions.ts';
import { displayMath } from './inline-math.ts';

/**
 * A paragraph; or the figure that an image alone in it is, the formula, or the
 * abbreviations it defines.
 */
export const paragraph: BlockConverter<Paragraph> = (node, context, aside) => {
  const found = figure(node, context, aside);
  if (found !== null) return [found];
  const definitions = abbreviationDefinitions(node, context);
  if (definitions !== null) return definitions;
  const formula = displayMath(node, context);
  if (formula !== null) return [formula];
  reportFences(node, context);
  return [
    {
      type: 'paragraph',
      children: context.inlines(node.children),
      source: place(node, context),
    },
  ];
};
