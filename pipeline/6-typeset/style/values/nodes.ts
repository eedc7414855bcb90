import type { List } from 'css-tree';
import parse from 'css-tree/parser';
import type { Node, Nodes } from './types.ts';

/** The components of a value given as text; null where it is no well-formed value. */
export function parseValue(text: string): Nodes | null {
  const value = parseText(text, 'value');
  return value?.type === 'Value' ? components(value.children) : null;
}

/**
 * Parses a piece of CSS that stands alone; null where it is malformed. The parser throws where
 * text is left over, which for us is one more form of malformed.
 */
export function parseText(text: string, context: string): Node | null {
  let broken = false;
  const onParseError = () => {
    broken = true;
  };
  try {
    const node = parse(text, { context, onParseError });
    return broken ? null : node;
  } catch {
    return null;
  }
}

/** As `parseValue`, for text of ours that is well-formed. */
export function nodesOf(text: string): Nodes {
  const nodes = parseValue(text);
  if (nodes === null) throw new Error(`Not a CSS value: ${text}`);
  return nodes;
}

/** The children of a node without those that carry no meaning. */
export function components(children: List<Node> | null): Nodes {
  const nodes = children?.toArray() ?? [];
  return nodes.some(isBlank) ? nodes.filter((node) => !isBlank(node)) : nodes;
}

function isBlank(node: Node): boolean {
  return node.type === 'WhiteSpace' || node.type === 'Comment';
}

/** A keyword in lower case; null for anything else. */
export function wordOf(node: Node | undefined): string | null {
  return node?.type === 'Identifier' ? nameOf(node.name).toLowerCase() : null;
}

/** The keyword that is the whole value, in lower case. */
export function soleWord(nodes: Nodes): string | null {
  return nodes.length === 1 ? wordOf(nodes[0]) : null;
}

export function isOperator(node: Node | undefined, value: string): boolean {
  return node?.type === 'Operator' && node.value.trim() === value;
}

/** `a b, c` → [[a, b], [c]] */
export function splitAt(nodes: Nodes, operator: string): Nodes[] {
  const parts: Node[][] = [[]];
  for (const node of nodes) {
    if (isOperator(node, operator)) parts.push([]);
    else parts.at(-1)!.push(node);
  }
  return parts;
}

/** The arguments of a function with this name, else null. */
export function argumentsOf(node: Node | undefined, name: string): Nodes | null {
  if (node?.type !== 'Function' || node.name.toLowerCase() !== name) return null;
  return components(node.children);
}

/** A table looked up by a name from the user's file: a plain object would know `constructor`. */
export function byName<T>(entries: Readonly<Record<string, T>>): ReadonlyMap<string, T> {
  return new Map(Object.entries(entries));
}

/** An identifier without its escapes: `a\\:b`, `\\41 b`. CSS Syntax 3, section 4.3.7. */
export function nameOf(written: string): string {
  if (!written.includes('\\')) return written;
  return written.replace(/\\(?:([\da-f]{1,6})\s?|([\s\S]))/gi, (_, code?: string, char?: string) =>
    code === undefined ? char! : codePoint(Number.parseInt(code, 16)),
  );
}

function codePoint(code: number): string {
  const valid = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return valid ? String.fromCodePoint(code) : '\ufffd';
}
