import type { ContainerDirective } from 'mdast-util-directive';
import { textOf } from '../../tree.ts';
import type { BlockConverter, Context } from '../context.ts';
import { findImage } from '../nodes/image.ts';
import { firstLine, place } from '../place.ts';
import type { Biography, Node } from '../types.ts';
import { attributes } from './attributes.ts';
import { labelled } from './label.ts';

/** `:::biography[Name]{role="Minister of Trade" photo="images/x.jpg"}` with the life inside. */
export const biography: BlockConverter<ContainerDirective> = (node, context) => {
  const given = attributes(node, ['role', 'photo', 'alt'], context);
  const { label, body } = labelled(node);
  if (label === null) {
    const hint = 'write `:::biography[Name]{role="…"}`';
    context.report('missing-label', firstLine(node, context), 'the biography names nobody', hint);
  }
  const name = label === null ? null : context.inlines(label);
  // Without a text of its own, the photograph is of the person.
  const alt = given.get('alt') ?? textOf<Node>(name ?? []);
  return [
    {
      type: 'biography',
      label: name,
      role: given.get('role'),
      ...photograph(given.get('photo'), alt, node, context),
      children: context.blocks(body),
      ...given.id,
      source: place(node, context),
    },
  ];
};

function photograph(
  url: string | null,
  alt: string,
  node: ContainerDirective,
  context: Context,
): Pick<Biography, 'content'> {
  if (url === null) return {};
  const source = firstLine(node, context);
  const file = findImage(url, node, context);
  return { content: { type: 'image', url, file, alt, title: null, source } };
}
