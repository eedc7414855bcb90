import type { Heading } from 'mdast';
import type { BlockConverter } from '../context.ts';
import { place } from '../place.ts';
import { takeId } from './id.ts';

/** `## Title {#id}` */
export const heading: BlockConverter<Heading> = (node, context) => {
  const { children, id } = takeId(node.children, context);
  return [
    {
      type: 'heading',
      depth: node.depth,
      children: context.inlines(children),
      ...(id === null ? {} : { id }),
      source: place(node, context),
    },
  ];
};
