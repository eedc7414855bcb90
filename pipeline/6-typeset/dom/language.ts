import type { Element } from './types.ts';

/** The language of an element's content (BCP 47, as written); '' where none is declared. */
export function langOf(element: Element): string {
  for (let at: Element | null = element; at !== null; at = at.parent) {
    const lang = at.attributes.get('lang') ?? at.attributes.get('xml:lang');
    if (lang !== undefined) return lang.trim();
  }
  return '';
}
