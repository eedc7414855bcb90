import { color } from '../values/colors.ts';
import { either, keyword } from '../values/combine.ts';
import {
  auto,
  lineWidth,
  positiveLength,
  positiveLengthPercentageAuto,
} from '../values/lengths.ts';
import { lineStyle } from '../values/lines.ts';
import { nodesOf, soleWord } from '../values/nodes.ts';
import { integer, number } from '../values/numbers.ts';
import type { Nodes } from '../values/types.ts';
import { alias, anyOrder, type Parts, pair, shorthand } from './define.ts';

const factor = number({ min: 0 });
const zero = nodesOf('0');
const oneFactor = nodesOf('1');
const autoBasis = nodesOf('auto');

/** CSS Flexbox 1, section 7.1: a factor without a basis means a basis of 0. */
function splitFlex(nodes: Nodes): Parts | null {
  const word = soleWord(nodes);
  if (word === 'none') return { 'flex-grow': zero, 'flex-shrink': zero, 'flex-basis': autoBasis };
  if (word === 'auto') return { 'flex-grow': oneFactor, 'flex-basis': autoBasis };
  const parts = anyOrder(nodes, [
    ['flex-grow', factor],
    ['flex-shrink', factor],
    ['flex-basis', either(keyword('content'), positiveLengthPercentageAuto)],
  ]);
  if (parts === null) return null;
  return { 'flex-grow': oneFactor, 'flex-basis': zero, ...parts };
}

function splitColumns(nodes: Nodes): Parts | null {
  const specific = nodes.filter((node) => auto([node]) === null);
  if (nodes.length > 2) return null;
  if (specific.length === 0) return {};
  return anyOrder(specific, [
    ['column-count', integer({ min: 1 })],
    ['column-width', positiveLength],
  ]);
}

/** Alignment across two axes, of which flexible boxes have one: the other value is not used. */
const place = (name: string, longhand: string, use: 'first' | 'last') =>
  shorthand({
    name,
    longhands: [longhand],
    values: `<'${longhand}'>{1,2}`,
    spec: 'CSS Box Alignment 3 § 5',
    notes: `of two values the ${use} counts`,
    split: (nodes) => {
      const node = use === 'first' ? nodes[0] : nodes.at(-1);
      return node === undefined || nodes.length > 2 ? null : { [longhand]: [node] };
    },
  });

/** `always` is a page here, as the names say: CSS Fragmentation 4, section 3.4. */
const pageBreaks = ['before', 'after', 'inside'].map((edge) =>
  alias(`page-break-${edge}`, `break-${edge}`, 'CSS Fragmentation 4 § 3.4'),
);

export const layoutShorthands = [
  shorthand({
    name: 'flex',
    longhands: ['flex-grow', 'flex-shrink', 'flex-basis'],
    values: "none | auto | [<'flex-grow'> <'flex-shrink'>? || <'flex-basis'>]",
    spec: 'CSS Flexbox 1 § 7.1',
    split: splitFlex,
  }),
  shorthand({
    name: 'flex-flow',
    longhands: ['flex-direction', 'flex-wrap'],
    values: "<'flex-direction'> || <'flex-wrap'>",
    spec: 'CSS Flexbox 1 § 5.3',
    split: (nodes) =>
      anyOrder(nodes, [
        ['flex-direction', keyword('row', 'row-reverse', 'column', 'column-reverse')],
        ['flex-wrap', keyword('nowrap', 'wrap', 'wrap-reverse')],
      ]),
  }),
  pair(
    'gap',
    ['row-gap', 'column-gap'],
    "<'row-gap'> <'column-gap'>?",
    'CSS Box Alignment 3 § 8.2',
  ),
  shorthand({
    name: 'columns',
    longhands: ['column-width', 'column-count'],
    values: "<'column-width'> || <'column-count'>",
    spec: 'CSS Multi-column 1 § 3.4',
    split: splitColumns,
  }),
  shorthand({
    name: 'column-rule',
    longhands: ['column-rule-width', 'column-rule-style', 'column-rule-color'],
    values: '<line-width> || <line-style> || <color>',
    spec: 'CSS Multi-column 1 § 4.4',
    split: (nodes) =>
      anyOrder(nodes, [
        ['column-rule-width', lineWidth],
        ['column-rule-style', lineStyle],
        ['column-rule-color', color],
      ]),
  }),
  place('place-content', 'justify-content', 'last'),
  place('place-items', 'align-items', 'first'),
  place('place-self', 'align-self', 'first'),
  ...pageBreaks,
];
