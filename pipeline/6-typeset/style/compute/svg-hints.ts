import type { Element } from '../../dom/types.ts';

/** SVG 2, section 6.6: attributes that are properties. */
const attributes: readonly string[] = [
  'color',
  'direction',
  'display',
  'dominant-baseline',
  'fill',
  'fill-opacity',
  'fill-rule',
  'font-family',
  'font-size',
  'font-style',
  'font-variant',
  'font-weight',
  'letter-spacing',
  'opacity',
  'overflow',
  'stop-color',
  'stop-opacity',
  'stroke',
  'stroke-dasharray',
  'stroke-dashoffset',
  'stroke-linecap',
  'stroke-linejoin',
  'stroke-miterlimit',
  'stroke-opacity',
  'stroke-width',
  'text-anchor',
  'text-decoration',
  'unicode-bidi',
  'visibility',
  'word-spacing',
];

/** Where a number without unit is in px: everywhere else CSS reads it as we want. */
const lengths: ReadonlySet<string> = new Set(['font-size', 'letter-spacing', 'word-spacing']);

export function svgPresentation(element: Element): string {
  if (element.attributes.size === 0) return '';
  return attributes.map((name) => declaration(element, name)).join('');
}

function declaration(element: Element, name: string): string {
  const value = element.attributes.get(name)?.trim();
  // A value with these would be more than one declaration.
  if (value === undefined || value === '' || /[;{}!]/.test(value)) return '';
  const isNumber = /^[+-]?(\d+\.?\d*|\.\d+)$/.test(value);
  return `${name}:${value}${isNumber && lengths.has(name) ? 'px' : ''};`;
}
