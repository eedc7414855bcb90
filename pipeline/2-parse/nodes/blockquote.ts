import type { Blockquote } from 'mdast';
import type { BlockConverter } from '../context.ts';
import { place } from '../place.ts';
import { alert } from './alert.ts';
import { takeAttribution } from './quote-attribution.ts';

export const blockquote: BlockConverter<Blockquote> = (node, context) => {
  const callout = alert(node, context);
  if (callout !== null) return [callout];
  const { children, attribution } = takeAttribution(node.children, context);
  return [
    {
      type: 'blockquote',
      children: context.blocks(children),
      ...(attribution === null ? {} : { attribution: context.inlines(attribution) }),
      source: place(node, context),
    },
  ];
};
