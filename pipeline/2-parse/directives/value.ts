import type { TextDirective } from 'mdast-util-directive';
import type { InlineConverter } from '../context.ts';
import { place } from '../place.ts';
import { attributes } from './attributes.ts';
import { literalText } from './literal.ts';

/** `:value[]{#id}` prints the number; with a text of its own it is a link to the key figure. */
export const value: InlineConverter<TextDirective> = (node, context) => {
  const source = place(node, context);
  const { id: target } = attributes(node, [], context).id;
  if (target === undefined) {
    const hint = 'write `:value[]{#id}` with the id of a key figure';
    context.report('missing-attribute', source, '`value` names no key figure', hint);
    return literalText(node, context);
  }
  if (node.children.length === 0) return [{ type: 'valueReference', target, source }];
  const children = context.linkText(node.children);
  return [{ type: 'link', url: `#${target}`, title: null, children, source }];
};
