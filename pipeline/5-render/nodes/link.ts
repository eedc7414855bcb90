import type { Link } from '../../2-parse/types.ts';
import { attributes } from '../html.ts';
import { idOf } from './label.ts';
import type { NodeRenderer } from './types.ts';
import { isScript, normalisedUrl } from './url.ts';

/** A link within the pack leads to the anchor; one that would run code leads nowhere. */
export const link: NodeRenderer<Link> = (node, context) => {
  const target = context.brief.links.get(node);
  const url = target === undefined ? normalisedUrl(node.url) : `#${target.id}`;
  const href = isScript(url) ? null : url;
  const content = context.inlines(node.children);
  return `<a${idOf(node, context)}${attributes({ href, title: node.title })}>${content}</a>`;
};
