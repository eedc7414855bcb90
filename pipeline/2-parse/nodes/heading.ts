import type { Heading } from 'mdast';
import type { BlockConverter } from '../context.ts';
import { place } from '../place.ts';
import { takeHandling } from './handling.ts';
import { takeId } from './id.ts';

/** `## Title {#id}`, `## Title {#id handling="SECRET"}` */
export const heading: BlockConverter<Heading> = (node, context) => {
  const marked = takeHandling(node.children, context);
  const { children, id } = marked ?? takeId(node.children, context);
  return [
    {
      type: 'heading',
      depth: node.depth,
      children: context.inlines(children),
      ...(id === null ? {} : { id }),
      ...(marked === null ? {} : { handling: marked.handling }),
      source: place(node, context),
    },
  ];
};
