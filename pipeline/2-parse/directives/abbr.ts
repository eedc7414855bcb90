import type { TextDirective } from 'mdast-util-directive';
import type { InlineConverter } from '../context.ts';
import { place } from '../place.ts';
import { attributes } from './attributes.ts';

/** `:abbr[JCC]{title="Joint Coordination Committee"}` */
export const abbr: InlineConverter<TextDirective> = (node, context) => {
  const source = place(node, context);
  const given = attributes(node, ['title'], context);
  const title = given.get('title');
  const children = context.inlines(node.children);
  if (title !== null) return [{ type: 'abbreviation', title, children, ...given.id, source }];
  const hint = 'write `:abbr[JCC]{title="Joint Coordination Committee"}`';
  context.report('missing-attribute', source, 'the abbreviation is not spelt out', hint);
  return children;
};
