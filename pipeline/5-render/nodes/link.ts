import type { Link } from '../../2-parse/types.ts';
import { attributes } from './escape.ts';
import { idOf } from './label.ts';
import type { NodeRenderer } from './types.ts';
import { normalisedUrl } from './url.ts';

export const link: NodeRenderer<Link> = (node, context) => {
  const target = attributes({ href: normalisedUrl(node.url), title: node.title });
  return `<a${idOf(node, context)}${target}>${context.inlines(node.children)}</a>`;
};
