import type { Definition, Link, LinkReference } from 'mdast';
import type { Context, InlineConverter } from '../context.ts';
import { place } from '../place.ts';
import type { Inline } from '../types.ts';
import { isSafe } from './safe-url.ts';

export const link: InlineConverter<Link> = (node, context) => resolve(node, node, context);

/** `[text][label]`: the parser makes a reference only where a definition is. */
export const linkReference: InlineConverter<LinkReference> = (node, context) =>
  resolve(node, context.definitions.get(node.identifier)!, context);

function resolve(
  node: Link | LinkReference,
  { url, title }: Link | Definition,
  context: Context,
): readonly Inline[] {
  const source = place(node, context);
  const children = context.linkText(node.children);
  if (children.length === 0 && /^#./.test(url)) {
    return [{ type: 'reference', target: decodeTarget(url.slice(1)), source }];
  }
  if (isSafe(url)) return [{ type: 'link', url, title: title ?? null, children, source }];
  context.report(
    'unsafe-link',
    source,
    `the address \`${shortened(url)}\` is not followed`,
    'use http, https, mailto, tel, #anchor or a path',
  );
  return children;
}

function decodeTarget(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

function shortened(url: string): string {
  return url.length > 60 ? `${url.slice(0, 57)}…` : url;
}
