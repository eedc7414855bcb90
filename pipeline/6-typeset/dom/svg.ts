import { type DefaultTreeAdapterMap, parseFragment } from 'parse5';
import { convert } from './convert.ts';
import type { Element } from './types.ts';

/**
 * Parses a stand-alone SVG file; null where it has no root `<svg>`. XML prolog and doctype are
 * tolerated, entities that a doctype declares are not expanded, and nothing outside is read.
 * It goes through the HTML parser, as `<svg>` in a page does, so a small mistake spoils nothing.
 */
export function parseSvg(text: string): Element | null {
  const fragment = parseFragment(withoutPrefix(withoutProlog(text)));
  const root = fragment.childNodes.find(isSvg);
  return root === undefined ? null : convert(root);
}

function isSvg(node: DefaultTreeAdapterMap['childNode']): node is DefaultTreeAdapterMap['element'] {
  return node.nodeName === 'svg' && 'tagName' in node;
}

/** Drops what stands before the root: the HTML parser knows no internal subset in a doctype. */
function withoutProlog(text: string): string {
  const start = /<(?:svg:)?svg[\s>/]/.exec(text.replace(/<!--[\s\S]*?-->/g, blank));
  return start === null ? '' : text.slice(start.index);
}

/** `<svg:svg>` and `<svg:rect>`, which some editors write, are the same without the prefix. */
function withoutPrefix(text: string): string {
  return text.startsWith('<svg:') ? text.replace(/(<\/?)svg:/g, '$1') : text;
}

function blank(text: string): string {
  return ' '.repeat(text.length);
}
