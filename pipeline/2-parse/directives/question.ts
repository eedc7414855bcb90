import type { ContainerDirective } from 'mdast-util-directive';
import type { BlockConverter } from '../context.ts';
import { firstLine, place } from '../place.ts';
import { attributes } from './attributes.ts';
import { labelled } from './label.ts';

/** `:::question[What is …?]` with the answer inside. */
export const question: BlockConverter<ContainerDirective> = (node, context) => {
  const { label, body } = labelled(node);
  if (label === null) {
    const hint = 'write `:::question[What is …?]`';
    context.report('missing-label', firstLine(node, context), 'the question is missing', hint);
  }
  return [
    {
      type: 'question',
      question: context.inlines(label ?? []),
      children: context.blocks(body),
      ...attributes(node, [], context).id,
      source: place(node, context),
    },
  ];
};
