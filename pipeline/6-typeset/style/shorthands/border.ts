import { color } from '../values/colors.ts';
import { lineWidth } from '../values/lengths.ts';
import { lineStyle } from '../values/lines.ts';
import type { Nodes } from '../values/types.ts';
import { alias, anyOrder, fourOf, type Parts, pair, shorthand, sides } from './define.ts';

const edges = ['top', 'right', 'bottom', 'left'] as const;
const aspects = ['width', 'style', 'color'] as const;
const grammar = '<line-width> || <line-style> || <color>';

/** The three aspects of a line, under the names of one edge. */
function line(nodes: Nodes, prefix: string): Parts | null {
  return anyOrder(nodes, [
    [`${prefix}-width`, lineWidth],
    [`${prefix}-style`, lineStyle],
    [`${prefix}-color`, color],
  ]);
}

function lineOf(prefix: string, spec: string) {
  return shorthand({
    name: prefix,
    longhands: aspects.map((aspect) => `${prefix}-${aspect}`),
    values: grammar,
    spec,
    split: (nodes) => line(nodes, prefix),
  });
}

/** One line on several edges. */
function lineOn(name: string, on: readonly string[], spec: string) {
  return shorthand({
    name,
    longhands: on,
    values: grammar,
    spec,
    split: (nodes) =>
      line(nodes, name) === null ? null : Object.fromEntries(on.map((edge) => [edge, nodes])),
  });
}

const aspectsOfAll = aspects.map((aspect) =>
  sides(
    `border-${aspect}`,
    [
      `border-top-${aspect}`,
      `border-right-${aspect}`,
      `border-bottom-${aspect}`,
      `border-left-${aspect}`,
    ],
    `<${aspect === 'color' ? 'color' : `line-${aspect}`}>{1,4}`,
    'CSS Backgrounds 3 § 3',
  ),
);

const logicalLines = [
  lineOn('border-inline', ['border-inline-start', 'border-inline-end'], 'CSS Logical 1 § 4.5'),
  lineOn('border-block', ['border-top', 'border-bottom'], 'CSS Logical 1 § 4.5'),
  alias('border-block-start', 'border-top', 'CSS Logical 1 § 4.5'),
  alias('border-block-end', 'border-bottom', 'CSS Logical 1 § 4.5'),
  ...aspects.flatMap((aspect) => [
    pair(
      `border-inline-${aspect}`,
      [`border-inline-start-${aspect}`, `border-inline-end-${aspect}`],
      `<'border-left-${aspect}'>{1,2}`,
      'CSS Logical 1 § 4.5',
    ),
    pair(
      `border-block-${aspect}`,
      [`border-top-${aspect}`, `border-bottom-${aspect}`],
      `<'border-top-${aspect}'>{1,2}`,
      'CSS Logical 1 § 4.5',
    ),
    alias(`border-block-start-${aspect}`, `border-top-${aspect}`, 'CSS Logical 1 § 4.5'),
    alias(`border-block-end-${aspect}`, `border-bottom-${aspect}`, 'CSS Logical 1 § 4.5'),
  ]),
];

const corners = [
  'border-top-left-radius',
  'border-top-right-radius',
  'border-bottom-right-radius',
  'border-bottom-left-radius',
];

export const borderShorthands = [
  lineOn(
    'border',
    edges.map((edge) => `border-${edge}`),
    'CSS Backgrounds 3 § 3.4',
  ),
  ...edges.map((edge) => lineOf(`border-${edge}`, 'CSS Backgrounds 3 § 3.4')),
  ...aspectsOfAll,
  ...logicalLines,
  shorthand({
    name: 'border-radius',
    longhands: corners,
    values: '<length-percentage [0,∞]>{1,4}',
    spec: 'CSS Backgrounds 3 § 4.2',
    notes: 'circular corners only',
    split: (nodes) => fourOf(nodes, corners),
  }),
];
