import type { ComputedStyle, LengthPercentage } from '../types.ts';
import { constant } from './combine.ts';
import { lengthPercentageComponent } from './lengths.ts';
import { byName, wordOf } from './nodes.ts';
import type { Node, Nodes, Parser, Specified } from './types.ts';

const shares: ReadonlyMap<string, number> = byName({
  left: 0,
  top: 0,
  center: 50,
  right: 100,
  bottom: 100,
});

/** One or two components of `<position>`: CSS Values 4, section 9. */
export const position: Parser<ComputedStyle['objectPosition']> = (nodes) => {
  const [first, second] = inOrder(nodes);
  if (first === undefined || nodes.length > 2) return null;
  const isVertical = second === undefined && ['top', 'bottom'].includes(wordOf(first) ?? '');
  const x = isVertical ? middle : along(first, ['top', 'bottom']);
  const y = isVertical ? along(first, []) : second ? along(second, ['left', 'right']) : middle;
  return x && y ? (context) => ({ x: x(context), y: y(context) }) : null;
};

const middle: Specified<LengthPercentage> = constant({ pt: 0, percent: 50 });

/** `top left` is `left top`. */
function inOrder(nodes: Nodes): readonly Node[] {
  const [first, second] = nodes;
  const swapped =
    ['top', 'bottom'].includes(wordOf(first) ?? '') ||
    ['left', 'right'].includes(wordOf(second) ?? '');
  return second && swapped ? [second, first!] : nodes;
}

function along(node: Node, foreign: readonly string[]): Specified<LengthPercentage> | null {
  const word = wordOf(node);
  if (word === null) return lengthPercentageComponent()(node);
  const percent = foreign.includes(word) ? undefined : shares.get(word);
  return percent === undefined ? null : constant({ pt: 0, percent });
}

/** Pixels an inch for each unit: CSS Values 4, section 6.4. */
const units: ReadonlyMap<string, number> = byName({ dpi: 1, dpcm: 2.54, dppx: 96, x: 96 });

/** The image's own resolution has the first word where both are given. */
export const imageResolution: Parser<ComputedStyle['imageResolution']> = (nodes) => {
  const words = nodes.filter((node) => wordOf(node) === 'from-image');
  const read = nodes.filter((node) => !words.includes(node)).map(dpiOf);
  if (words.length > 1 || read.length > 1 || nodes.length === 0 || read.includes(null)) return null;
  return constant(words.length > 0 ? 'from-image' : read[0]!);
};

function dpiOf(node: Node): number | null {
  const unit = node.type === 'Dimension' ? units.get(node.unit.toLowerCase()) : undefined;
  const value = node.type === 'Dimension' ? Number(node.value) : 0;
  return unit !== undefined && value > 0 ? value * unit : null;
}
