import { color } from '../values/colors.ts';
import { either, keyword, keywords } from '../values/combine.ts';
import { auto, lineWidth, positiveLength, positiveLengthPercentage } from '../values/lengths.ts';
import { lineStyle } from '../values/lines.ts';
import { integer } from '../values/numbers.ts';
import { property } from './define.ts';

const gaps = (
  [
    ['column-gap', 'columnGap'],
    ['row-gap', 'rowGap'],
  ] as const
).map(([name, field]) =>
  property({
    name,
    field,
    initial: 'normal',
    values: 'normal | <length-percentage [0,∞]>',
    spec: 'CSS Box Alignment 3 § 8.1',
    parse: either(keyword('normal'), positiveLengthPercentage),
  }),
);

/** CSS Multi-column 1. */
export const columns = [
  property({
    name: 'column-count',
    field: 'columnCount',
    initial: 'auto',
    values: 'auto | <integer [1,∞]>',
    spec: 'CSS Multi-column 1 § 3.3',
    parse: either(auto, integer({ min: 1 })),
  }),
  property({
    name: 'column-width',
    field: 'columnWidth',
    initial: 'auto',
    values: 'auto | <length [0,∞]>',
    spec: 'CSS Multi-column 1 § 3.2',
    parse: either(auto, positiveLength),
  }),
  ...gaps,
  property({
    name: 'column-rule-width',
    field: 'columnRuleWidth',
    initial: 'medium',
    values: '<length [0,∞]> | thin | medium | thick',
    spec: 'CSS Multi-column 1 § 4.3',
    parse: lineWidth,
  }),
  property({
    name: 'column-rule-style',
    field: 'columnRuleStyle',
    initial: 'none',
    values: 'none | hidden | solid | dashed | dotted | double',
    spec: 'CSS Multi-column 1 § 4.2',
    parse: lineStyle,
  }),
  property({
    name: 'column-rule-color',
    field: 'columnRuleColor',
    initial: 'currentcolor',
    values: '<color>',
    spec: 'CSS Multi-column 1 § 4.1',
    parse: color,
  }),
  property({
    name: 'column-span',
    field: 'columnSpan',
    initial: 'none',
    values: 'none | all',
    spec: 'CSS Multi-column 1 § 6.1',
    notes: '`all` on children of the container, not deeper',
    parse: keyword('none', 'all'),
  }),
  property({
    name: 'column-fill',
    field: 'columnFill',
    initial: 'balance',
    values: 'balance | auto | balance-all',
    spec: 'CSS Multi-column 1 § 7.1',
    notes: '`balance-all` is taken as `balance`: columns that go on over a page are filled',
    parse: keywords<'auto' | 'balance'>({
      auto: 'auto',
      balance: 'balance',
      'balance-all': 'balance',
    }),
  }),
];
