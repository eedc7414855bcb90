import { fontFeatures } from '../properties/font-features.ts';
import { keyword } from '../values/combine.ts';
import { fontSize, fontStyle, fontWeight } from '../values/fonts.ts';
import { isOperator, soleWord, wordOf } from '../values/nodes.ts';
import type { Node, Nodes } from '../values/types.ts';
import { anyOrder, type Parts, shorthand } from './define.ts';

const variants = fontFeatures.filter((row) => row.name.startsWith('font-variant-'));

/** `[style || caps || weight]? size [/ line-height]? family` */
function splitFont(nodes: Nodes): Parts | null {
  const at = nodes.findIndex(isSize);
  if (at < 0) return null;
  const before = splitPrefix(nodes.slice(0, at));
  const slash = isOperator(nodes[at + 1], '/');
  const family = nodes.slice(slash ? at + 3 : at + 1);
  if (before === null || family.length === 0) return null;
  return {
    ...before,
    'font-size': [nodes[at]!],
    ...(slash ? { 'line-height': nodes.slice(at + 2, at + 3) } : {}),
    'font-family': family,
  };
}

/** A bare number is a weight. */
function isSize(node: Node): boolean {
  return node.type !== 'Number' && fontSize([node]) !== null;
}

function splitPrefix(nodes: Nodes): Parts | null {
  const words = nodes.filter((node) => wordOf(node) !== 'normal');
  if (words.length === 0) return {};
  return anyOrder(words, [
    ['font-style', fontStyle],
    ['font-weight', fontWeight],
    ['font-variant-caps', keyword('small-caps')],
  ]);
}

/** Each word belongs to one of the longhands. */
function splitVariant(nodes: Nodes): Parts | null {
  const sole = soleWord(nodes);
  if (sole === 'normal') return {};
  if (sole === 'none') return { 'font-variant-ligatures': nodes };
  const parts: Record<string, Node[]> = {};
  for (const node of nodes) {
    const owner = variants.find((row) => row.parse([node]) !== null);
    if (owner === undefined || wordOf(node) === 'normal') return null;
    parts[owner.name] = [...(parts[owner.name] ?? []), node];
  }
  return parts;
}

export const fontShorthands = [
  shorthand({
    name: 'font',
    longhands: [
      'font-style',
      'font-weight',
      'font-size',
      'line-height',
      'font-family',
      ...fontFeatures.map((row) => row.name),
    ],
    values:
      "[<'font-style'> || small-caps || <'font-weight'>]? <'font-size'> [/ <'line-height'>]? <'font-family'>",
    spec: 'CSS Fonts 4 § 2.7',
    notes: 'no system fonts such as `caption`',
    split: splitFont,
  }),
  shorthand({
    name: 'font-variant',
    longhands: variants.map((row) => row.name),
    values:
      "normal | none | <'font-variant-ligatures'> || <'font-variant-caps'> || <'font-variant-numeric'> || <'font-variant-position'>",
    spec: 'CSS Fonts 4 § 6.11',
    split: splitVariant,
  }),
];
