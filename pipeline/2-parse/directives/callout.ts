import type { ContainerDirective } from 'mdast-util-directive';
import type { BlockConverter } from '../context.ts';
import { place } from '../place.ts';
import type { CalloutKind } from '../types.ts';
import { attributes } from './attributes.ts';
import { labelled } from './label.ts';

/** `:::summary`, `:::lines-to-take[Label]`, `:::note` … */
export const callout =
  (kind: CalloutKind): BlockConverter<ContainerDirective> =>
  (node, context) => {
    const { label, body } = labelled(node);
    return [
      {
        type: 'callout',
        kind,
        label: label === null ? null : context.inlines(label),
        children: context.blocks(body),
        ...attributes(node, [], context).id,
        source: place(node, context),
      },
    ];
  };
