import type { DefaultTreeAdapterMap } from 'parse5';
import type { Part } from './chunks/types.ts';
import type { DomNode, Element, TextNode } from './types.ts';

type Parsed = DefaultTreeAdapterMap['element'];

/**
 * Elements nested deeper become siblings, as in browsers (which stop at 512): what walks the tree
 * recursively is then safe from any input.
 */
const maxDepth = 256;

type Open = { -readonly [K in keyof Element]: Element[K] } & { readonly children: DomNode[] };

/** One frame of the walk: the parsed children still to come, and where they go. */
interface Frame {
  readonly parsed: readonly DefaultTreeAdapterMap['childNode'][];
  readonly into: Open;
  readonly depth: number;
  /** `order` of what follows; null: the next number. */
  readonly after: number | null;
  next: number;
}

/** Which parts of the document the parsed elements are, and what is kept of these. */
export interface Placement {
  part(parsed: Parsed): Part | null;
  kept(part: Part): Element | null;
  made(part: Part, element: Element): void;
}

const nowhere: Placement = { part: () => null, kept: () => null, made: () => undefined };

/**
 * Makes our tree from parse5's, numbering elements and texts in document order: from 0 without
 * gaps, but where parts have numbers of their own.
 */
export function convert(root: Parsed, placement: Placement = nowhere): Element {
  const top = element(root, null, 0);
  const stack: Frame[] = [{ parsed: root.childNodes, into: top, depth: 1, after: null, next: 0 }];
  let order = 1;
  while (stack.length > 0) {
    const { parsed, into, depth, after, next } = stack.at(-1)!;
    const node = parsed[next];
    stack.at(-1)!.next++;
    if (node === undefined) {
      stack.pop();
      order = after ?? order;
    } else if (isText(node)) into.children.push(text(node.value, into, order++));
    else if (isElement(node)) {
      const part = placement.part(node);
      const kept = part && (placement.kept(part) as Open | null);
      if (kept !== null) {
        kept.parent = into;
        into.children.push(kept);
        order = part!.after;
        continue;
      }
      const made = element(node, into, part?.order ?? order);
      order = made.order + 1;
      if (part !== null) placement.made(part, made);
      into.children.push(made);
      const deeper = depth < maxDepth;
      stack.push({
        parsed: node.childNodes,
        into: deeper ? made : into,
        depth: deeper ? depth + 1 : depth,
        after: part?.after ?? null,
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
