import type { ContainerDirective } from 'mdast-util-directive';
import type { BlockConverter } from '../context.ts';
import { place } from '../place.ts';
import { attributes, names } from './attributes.ts';
import { bodyOf } from './label.ts';

/** `:::recommendation{#id to="A; B" owner="…" by=2026-03-31 priority=high status=open}` */
export const recommendation: BlockConverter<ContainerDirective> = (node, context) => {
  const given = attributes(node, ['to', 'owner', 'by', 'priority', 'status'], context);
  return [
    {
      type: 'recommendation',
      addressees: names(given.get('to')),
      owner: given.get('owner'),
      due: given.get('by'),
      priority: given.get('priority'),
      status: given.get('status'),
      children: bodyOf(node, context),
      ...given.id,
      source: place(node, context),
    },
  ];
};
