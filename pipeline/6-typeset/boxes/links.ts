import { textContent } from '../dom/index.ts';
import type { Element } from '../dom/types.ts';
import { decodeFragment } from './content.ts';
import type { LinkTarget } from './types.ts';

/** Where an `a` element leads; null for other elements and empty addresses. */
export function linkOf(element: Element): LinkTarget | null {
  const href = element.name === 'a' ? element.attributes.get('href') : undefined;
  if (href === undefined || href === '' || href === '#') return null;
  const contents =
    element.attributes.get('aria-label') ?? textContent(element).replace(/\s+/g, ' ').trim();
  if (href.startsWith('#'))
    return { target: { destination: decodeFragment(href.slice(1)) }, contents };
  return { target: { uri: href }, contents };
}
