import type { Element, Nodes, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';

const blocks = new Set(
  'address article blockquote dd del details div dl dt figure h1 h2 h3 h4 h5 h6 hr li main ol p pre section summary table tbody td th thead tr ul'.split(
    ' ',
  ),
);

/**
 * HTML with what says nothing taken out: the order of attributes, how a sign is escaped, white
 * space beside block elements, the class that we give paragraphs which end with a colon, and the
 * first `/` of an image's address (an image is named by its path in the pack).
 */
export function normalise(html: string): string {
  const root = fromHtml(html, { fragment: true });
  tidy(root);
  return toHtml(root, { closeSelfClosing: true }).trim();
}

function tidy(parent: Root | Element): void {
  for (const [index, child] of parent.children.entries()) {
    if (child.type === 'element') tidyElement(child);
    if (child.type !== 'text' || isIn(parent, 'pre')) continue;
    const before = parent.children[index - 1];
    const after = parent.children[index + 1];
    if (before === undefined ? isBlock(parent) : isBlock(before))
      child.value = child.value.trimStart();
    if (after === undefined ? isBlock(parent) : isBlock(after)) child.value = child.value.trimEnd();
  }
}

function tidyElement(element: Element): void {
  const { properties } = element;
  const sorted = Object.entries(properties).sort(([a], [b]) => (a < b ? -1 : 1));
  element.properties = Object.fromEntries(sorted);
  const { src, className } = properties;
  if (String(className) === 'lead-in') delete element.properties.className;
  if (element.tagName === 'img' && typeof src === 'string') {
    element.properties.src = src.replace(/^\//, '');
  }
  if (!isIn(element, 'pre')) tidy(element);
}

function isBlock(node: Nodes): boolean {
  return node.type === 'root' || (node.type === 'element' && blocks.has(node.tagName));
}

function isIn(node: Nodes, tagName: string): boolean {
  return node.type === 'element' && node.tagName === tagName;
}
