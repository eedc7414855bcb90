import type { FunctionNode } from 'css-tree';
import type { ContentPart, TargetUrl } from '../types.ts';
import { counterStyles } from './counters.ts';
import { argumentsOf, byName, components, nameOf, splitAt, wordOf } from './nodes.ts';
import type { Node, Nodes } from './types.ts';

/** The functions of `content`, each null where its arguments are not understood. */
export const contentFunctions = byName<(node: FunctionNode) => ContentPart | null>({
  attr: (node) => {
    const name = identifier(args(node)[0]);
    return name === null ? null : { type: 'attr', name };
  },
  counter: (node) => {
    const [name, style] = args(node);
    return counter('counter', name, style);
  },
  counters: (node) => {
    const [name, separator, style] = args(node);
    const text = separator?.[0];
    const base = counter('counter', name, style);
    if (base === null || text?.type !== 'String') return null;
    return { ...base, type: 'counters', separator: text.value };
  },
  string: (node) => {
    const named = reference(args(node));
    return named === null ? null : { type: 'string-ref', ...named };
  },
  element: (node) => {
    const named = reference(args(node));
    return named === null ? null : { type: 'element', ...named };
  },
  'target-counter': (node) => {
    const [target, name, style] = args(node);
    const url = targetUrl(target);
    const base = counter('target-counter', name, style);
    return url === null || base === null ? null : { ...base, type: 'target-counter', url };
  },
  'target-text': (node) => {
    const [target, which] = args(node);
    const url = targetUrl(target);
    const part = oneOf(which, 'content', 'before', 'after', 'first-letter');
    return url === null || part === null ? null : { type: 'target-text', url, which: part };
  },
  leader: (node) => {
    const only = components(node.children)[0];
    const pattern = only?.type === 'String' ? only.value : leaderPatterns.get(wordOf(only) ?? '');
    return pattern === undefined || pattern === '' ? null : { type: 'leader', pattern };
  },
  content: (node) => {
    const which = oneOf(args(node)[0], 'text', 'before', 'after', 'first-letter');
    return which === null ? null : { type: 'content', which };
  },
});

/** CSS GCPM 3 (leaders): what the keywords stand for. */
const leaderPatterns = byName({ dotted: '.', solid: '_', space: ' ' });

/** The arguments between commas. */
function args(node: FunctionNode): Nodes[] {
  return splitAt(components(node.children), ',');
}

function identifier(nodes: Nodes | undefined): string | null {
  const node = nodes?.length === 1 ? nodes[0] : undefined;
  return node?.type === 'Identifier' ? nameOf(node.name) : null;
}

/** Left out: the first. */
function oneOf<const T extends string>(nodes: Nodes | undefined, ...names: [T, ...T[]]): T | null {
  if (nodes === undefined || nodes.length === 0) return names[0];
  const word = nodes.length === 1 ? wordOf(nodes[0]) : null;
  return names.find((name) => name === word) ?? null;
}

/** `name` or `name, last`: which of a page's assignments. */
function reference([title, choice]: Nodes[]) {
  const name = identifier(title);
  const which = oneOf(choice, 'first', 'start', 'last', 'first-except');
  return name === null || which === null ? null : { name, which };
}

function counter<const T extends string>(type: T, title?: Nodes, styleNodes?: Nodes) {
  const name = identifier(title);
  const style = styleNodes === undefined ? 'decimal' : identifier(styleNodes)?.toLowerCase();
  if (name === null || style === undefined || !counterStyles.has(style)) return null;
  return { type, name, style };
}

function targetUrl(nodes: Nodes | undefined): TargetUrl | null {
  const node: Node | undefined = nodes?.length === 1 ? nodes[0] : undefined;
  if (node?.type === 'String' || node?.type === 'Url') return { url: node.value };
  const attr = identifier(argumentsOf(node, 'attr')?.slice(0, 1));
  return attr === null ? null : { attr };
}
