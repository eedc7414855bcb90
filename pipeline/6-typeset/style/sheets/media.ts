import type { FeatureRange, MediaQuery } from 'css-tree';
import { components, wordOf } from '../values/nodes.ts';
import { a4 } from '../values/page-size.ts';
import type { Node } from '../values/types.ts';
import { absoluteUnits } from '../values/units.ts';
import { holds } from './conditions.ts';

/** What media queries ask about. */
export interface Medium {
  readonly type: 'print' | 'screen';
  /** Lengths in pt, by feature. */
  readonly measures: ReadonlyMap<string, number>;
  readonly words: ReadonlyMap<string, string>;
}

/** Media Queries 4. `print` stands for paper. */
export function matchesMedia(prelude: Node | null, media: 'print' | Medium): boolean {
  if (prelude === null) return true;
  const lists = prelude.type === 'AtrulePrelude' ? components(prelude.children) : [];
  const list = lists.find((node) => node.type === 'MediaQueryList');
  const queries = list === undefined ? [] : components(list.children);
  return (
    queries.length === 0 ||
    queries.some(
      (node) => node.type === 'MediaQuery' && matches(node, media === 'print' ? paper : media),
    )
  );
}

function matches({ modifier, mediaType, condition }: MediaQuery, medium: Medium): boolean {
  const type = mediaType?.toLowerCase() ?? 'all';
  const result =
    (type === 'all' || type === medium.type) &&
    (condition === null ||
      holds(components(condition.children), (node) => matchesFeature(node, medium)));
  return modifier?.toLowerCase() === 'not' ? !result : result;
}

/** Null for a feature we do not know. */
function matchesFeature(node: Node, { measures, words }: Medium): boolean | null {
  if (node.type === 'FeatureRange') return matchesRange(node, measures);
  if (node.type !== 'Feature') return null;
  const name = node.name.toLowerCase();
  const limit = /^(min|max)-(width|height)$/.exec(name);
  if (limit !== null)
    return compare(limit[1] === 'min' ? '>=' : '<=', measures.get(limit[2]!), node.value);
  if (measures.has(name))
    return node.value === null || compare('=', measures.get(name), node.value);
  const own = words.get(name);
  if (own === undefined) return null;
  return node.value === null ? own !== 'none' && own !== '0' : own === textOf(node.value);
}

/** `width >= 10cm`, `5cm < width <= 20cm` */
function matchesRange(node: FeatureRange, measures: Medium['measures']): boolean | null {
  const { left, leftComparison, middle, rightComparison, right } = node;
  if (rightComparison === null || right === null) {
    const name = wordOf(left);
    return name === null
      ? compare(mirrored(leftComparison), measures.get(wordOf(middle) ?? ''), left)
      : compare(leftComparison, measures.get(name), middle);
  }
  const own = measures.get(wordOf(middle) ?? '');
  const low = compare(mirrored(leftComparison), own, left);
  const high = compare(rightComparison, own, right);
  return low === null || high === null ? null : low && high;
}

function compare(operator: string, own: number | undefined, node: Node | null): boolean | null {
  const wanted = node === null ? null : lengthOf(node);
  if (own === undefined || wanted === null) return null;
  if (operator.includes('=') && own === wanted) return true;
  return operator.startsWith('<') ? own < wanted : operator.startsWith('>') && own > wanted;
}

function mirrored(operator: string): string {
  return operator.replace(/[<>]/, (sign) => (sign === '<' ? '>' : '<'));
}

/** pt; `em` is that of the initial font size, as the specification says. */
function lengthOf(node: Node): number | null {
  if (node.type === 'Number' && Number(node.value) === 0) return 0;
  if (node.type !== 'Dimension') return null;
  const unit = node.unit.toLowerCase();
  const factor = unit === 'em' || unit === 'rem' ? initialSize : absoluteUnits.get(unit);
  return factor === undefined ? null : Number(node.value) * factor;
}

const initialSize = 12;

/**
 * The page is taken to be A4, since the size that `@page` sets may itself depend on a query. What
 * a printer has not got, a pointer for one, is `none`.
 */
const paper: Medium = {
  type: 'print',
  measures: new Map([
    ['width', a4.width],
    ['height', a4.height],
  ]),
  words: new Map([
    ['orientation', 'portrait'],
    ['color', '8'],
    ['monochrome', '0'],
    ['grid', '0'],
    ['update', 'none'],
    ['hover', 'none'],
    ['any-hover', 'none'],
    ['pointer', 'none'],
    ['any-pointer', 'none'],
    ['scripting', 'none'],
    ['overflow-block', 'paged'],
    ['overflow-inline', 'none'],
    ['prefers-color-scheme', 'light'],
    ['prefers-contrast', 'no-preference'],
    ['prefers-reduced-motion', 'reduce'],
  ]),
};

function textOf(node: Node): string | null {
  return node.type === 'Number' ? node.value : wordOf(node);
}
