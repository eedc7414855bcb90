import type { DefaultTreeAdapterMap } from 'parse5';
import type { DomNode, Element, TextNode } from './types.ts';

type Parsed = DefaultTreeAdapterMap['element'];

/**
 * Elements nested deeper become siblings, as in browsers (which stop at 512): what walks the tree
 * recursively is then safe from any input.
 */
const maxDepth = 256;

interface Open extends Element {
  readonly children: DomNode[];
}

/** One frame of the walk: the parsed children still to come, and where they go. */
interface Frame {
  readonly parsed: readonly DefaultTreeAdapterMap['childNode'][];
  readonly into: Open;
  readonly depth: number;
  next: number;
}

/** Makes our tree from parse5's, numbering elements and texts in document order from 0. */
export function convert(root: Parsed): Element {
  const top = element(root, null, 0);
  const stack: Frame[] = [{ parsed: root.childNodes, into: top, depth: 1, next: 0 }];
  let order = 1;
  while (stack.length > 0) {
    const frame = stack.at(-1)!;
    const node = frame.parsed[frame.next++];
    if (node === undefined) stack.pop();
    else if (isText(node)) frame.into.children.push(text(node.value, frame.into, order++));
    else if (isElement(node)) {
      const made = element(node, frame.into, order++);
      frame.into.children.push(made);
      const deeper = frame.depth < maxDepth;
      stack.push({
        parsed: node.childNodes,
        into: deeper ? made : frame.into,
        depth: deeper ? frame.depth + 1 : frame.depth,
        next: 0,
      });
    }
  }
  return top;
}

function isText(node: DefaultTreeAdapterMap['node']): node is DefaultTreeAdapterMap['textNode'] {
  return node.nodeName === '#text';
}

function isElement(node: DefaultTreeAdapterMap['node']): node is Parsed {
  return 'tagName' in node;
}

function text(value: string, parent: Element, order: number): TextNode {
  return { type: 'text', text: value, parent, order };
}

function element(parsed: Parsed, parent: Element | null, order: number): Open {
  return {
    type: 'element',
    name: parsed.tagName,
    namespace: namespaceOf(parsed.namespaceURI),
    attributes: attributesOf(parsed.attrs),
    children: [],
    parent,
    order,
  };
}

const none: ReadonlyMap<string, string> = new Map();

function attributesOf(attributes: Parsed['attrs']): ReadonlyMap<string, string> {
  if (attributes.length === 0) return none;
  const map = new Map<string, string>();
  for (const { prefix, name, value } of attributes)
    map.set(prefix ? `${prefix}:${name}` : name, value);
  return map;
}

function namespaceOf(uri: string): Element['namespace'] {
  if (uri.endsWith('/svg')) return 'svg';
  return uri.endsWith('/MathML') ? 'math' : 'html';
}
