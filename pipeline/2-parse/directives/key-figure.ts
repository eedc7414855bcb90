import type { TextDirective } from 'mdast-util-directive';
import type { InlineConverter } from '../context.ts';
import { place } from '../place.ts';
import { attributes } from './attributes.ts';
import { literalText } from './literal.ts';

/** `:key-figure[836 formal protest notes]{#protest-notes as-of=2025-10 by="Pakistan"}` */
export const keyFigure: InlineConverter<TextDirective> = (node, context) => {
  const source = place(node, context);
  const given = attributes(node, ['as-of', 'by'], context);
  if (node.children.length === 0) {
    const hint = 'write `:key-figure[836 protests]{#id}`';
    context.report('missing-label', source, 'the key figure has no text', hint);
    return literalText(node, context);
  }
  return [
    {
      type: 'keyFigure',
      asOf: given.get('as-of'),
      by: given.get('by'),
      children: context.inlines(node.children),
      ...given.id,
      source,
    },
  ];
};
