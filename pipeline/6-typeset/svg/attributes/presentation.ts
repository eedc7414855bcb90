import type { Element } from '../../dom/types.ts';

/**
 * Value of a property that the cascade does not compute (`clip-path`, `mask`, `filter`, markers):
 * from the style attribute, else from the presentation attribute.
 */
export function presentation(element: Element, name: string): string | null {
  for (const declaration of element.attributes.get('style')?.split(';') ?? []) {
    const colon = declaration.indexOf(':');
    if (declaration.slice(0, colon).trim() === name) return declaration.slice(colon + 1).trim();
  }
  return element.attributes.get(name) ?? null;
}

/** The id in `url(#id)`; null for other values. */
export function urlId(value: string | null): string | null {
  return /^\s*url\(\s*["']?#([^"')]+)["']?\s*\)/.exec(value ?? '')?.[1] ?? null;
}

/** The id in `href="#id"`, or in SVG 1.1's `xlink:href`. */
export function hrefId(element: Element): string | null {
  const target = href(element);
  return target?.startsWith('#') ? target.slice(1) : null;
}

export function href(element: Element): string | undefined {
  return element.attributes.get('href') ?? element.attributes.get('xlink:href');
}
