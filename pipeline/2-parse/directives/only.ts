import type { ContainerDirective } from 'mdast-util-directive';
import { didYouMean } from '../../nearest.ts';
import type { BlockConverter, Context } from '../context.ts';
import { firstLine, place } from '../place.ts';
import { attributes, names } from './attributes.ts';
import { bodyOf } from './label.ts';

/** `:::only{audience="minister; board"}` */
export const only: BlockConverter<ContainerDirective> = (node, context) => {
  const given = attributes(node, ['audience'], context);
  const audiences = names(given.get('audience'));
  reportAudiences(audiences, node, context);
  return [
    {
      type: 'only',
      audiences,
      children: bodyOf(node, context),
      ...given.id,
      source: place(node, context),
    },
  ];
};

function reportAudiences(
  audiences: readonly string[],
  node: ContainerDirective,
  context: Context,
): void {
  const where = firstLine(node, context);
  if (audiences.length === 0) {
    const hint = 'write `:::only{audience="…"}`';
    context.report('missing-attribute', where, '`only` does not say for which audience', hint);
  }
  const known = context.pack.manifest.audiences;
  for (const audience of audiences) {
    if (known.includes(audience)) continue;
    const hint = didYouMean(audience, known) ?? 'list it in `audiences` of pack.yaml';
    context.report('unknown-audience', where, `the pack has no audience \`${audience}\``, hint);
  }
}
