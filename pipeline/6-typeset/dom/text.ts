import type { DomNode, Element } from './types.ts';

/** All text below a node, in document order, unchanged. */
export function textContent(node: DomNode): string {
  if (node.type === 'text') return node.text;
  return node.children.map(textContent).join('');
}

/** The parent, its parent … up to the root. */
export function* ancestors(node: DomNode): Generator<Element> {
  for (let at = node.parent; at !== null; at = at.parent) yield at;
}

/** The element and all elements below it, in document order. */
export function* elements(root: Element): Generator<Element> {
  yield root;
  for (const child of root.children) if (child.type === 'element') yield* elements(child);
}
