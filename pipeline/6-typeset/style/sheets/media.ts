import type { FeatureRange, MediaQuery } from 'css-tree';
import { components, wordOf } from '../values/nodes.ts';
import { a4 } from '../values/page-size.ts';
import type { Node } from '../values/types.ts';
import { absoluteUnits } from '../values/units.ts';
import { holds } from './conditions.ts';

/**
 * Media Queries 4 for paper. The page is taken to be A4, since the size that `@page` sets may
 * itself depend on a query. What a printer has not got, a pointer for one, is `none`.
 */
export function matchesMedia(prelude: Node | null, media: 'print'): boolean {
  if (prelude === null) return true;
  const lists = prelude.type === 'AtrulePrelude' ? components(prelude.children) : [];
  const list = lists.find((node) => node.type === 'MediaQueryList');
  const queries = list === undefined ? [] : components(list.children);
  return (
    queries.length === 0 ||
    queries.some((node) => node.type === 'MediaQuery' && matches(node, media))
  );
}

function matches({ modifier, mediaType, condition }: MediaQuery, media: string): boolean {
  const type = mediaType?.toLowerCase() ?? 'all';
  const result =
    (type === 'all' || type === media) &&
    (condition === null || holds(components(condition.children), matchesFeature));
  return modifier?.toLowerCase() === 'not' ? !result : result;
}

/** Null for a feature we do not know. */
function matchesFeature(node: Node): boolean | null {
  if (node.type === 'FeatureRange') return matchesRange(node);
  if (node.type !== 'Feature') return null;
  const name = node.name.toLowerCase();
  const limit = /^(min|max)-(width|height)$/.exec(name);
  if (limit !== null) return compare(limit[1] === 'min' ? '>=' : '<=', limit[2]!, node.value);
  if (measures.has(name)) return node.value === null || compare('=', name, node.value);
  const own = words.get(name);
  if (own === undefined) return null;
  return node.value === null ? own !== 'none' && own !== '0' : own === textOf(node.value);
}

/** `width >= 10cm`, `5cm < width <= 20cm` */
function matchesRange(node: FeatureRange): boolean | null {
  const { left, leftComparison, middle, rightComparison, right } = node;
  if (rightComparison === null || right === null) {
    const name = wordOf(left);
    return name === null
      ? compare(mirrored(leftComparison), wordOf(middle) ?? '', left)
      : compare(leftComparison, name, middle);
  }
  const name = wordOf(middle) ?? '';
  const low = compare(mirrored(leftComparison), name, left);
  const high = compare(rightComparison, name, right);
  return low === null || high === null ? null : low && high;
}

function compare(operator: string, name: string, node: Node | null): boolean | null {
  const own = measures.get(name);
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

const measures: ReadonlyMap<string, number> = new Map([
  ['width', a4.width],
  ['height', a4.height],
]);

/** What paper is. */
const words: ReadonlyMap<string, string> = new Map([
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
]);

function textOf(node: Node): string | null {
  return node.type === 'Number' ? node.value : wordOf(node);
}
