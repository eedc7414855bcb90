import { alignItems, alignSelf, justifyContent } from '../values/alignment.ts';
import { either, keyword } from '../values/combine.ts';
import { positiveLengthPercentageAuto } from '../values/lengths.ts';
import { integer, number } from '../values/numbers.ts';
import { property } from './define.ts';

const factors = (
  [
    ['flex-grow', 'flexGrow', '0'],
    ['flex-shrink', 'flexShrink', '1'],
  ] as const
).map(([name, field, initial]) =>
  property({
    name,
    field,
    initial,
    values: '<number [0,∞]>',
    spec: 'CSS Flexbox 1 § 7.2',
    parse: number({ min: 0 }),
  }),
);

/** CSS Flexbox 1. */
export const flex = [
  property({
    name: 'flex-direction',
    field: 'flexDirection',
    initial: 'row',
    values: 'row | row-reverse | column | column-reverse',
    spec: 'CSS Flexbox 1 § 5.1',
    parse: keyword('row', 'row-reverse', 'column', 'column-reverse'),
  }),
  property({
    name: 'flex-wrap',
    field: 'flexWrap',
    initial: 'nowrap',
    values: 'nowrap | wrap | wrap-reverse',
    spec: 'CSS Flexbox 1 § 5.2',
    parse: keyword('nowrap', 'wrap', 'wrap-reverse'),
  }),
  ...factors,
  property({
    name: 'flex-basis',
    field: 'flexBasis',
    initial: 'auto',
    values: 'auto | content | <length-percentage [0,∞]>',
    spec: 'CSS Flexbox 1 § 7.2',
    parse: either(keyword('content'), positiveLengthPercentageAuto),
  }),
  property({
    name: 'justify-content',
    field: 'justifyContent',
    initial: 'normal',
    values:
      'normal | flex-start | flex-end | start | end | center | space-between | space-around | space-evenly',
    spec: 'CSS Box Alignment 3 § 5.1',
    notes: '`start` and `end` are taken as `flex-start` and `flex-end`',
    parse: justifyContent,
  }),
  property({
    name: 'align-items',
    field: 'alignItems',
    initial: 'normal',
    values: 'normal | stretch | flex-start | flex-end | start | end | center | baseline',
    spec: 'CSS Box Alignment 3 § 6.2',
    notes: '`start` and `end` are taken as `flex-start` and `flex-end`',
    parse: alignItems,
  }),
  property({
    name: 'align-self',
    field: 'alignSelf',
    initial: 'auto',
    values: 'auto | normal | stretch | flex-start | flex-end | start | end | center | baseline',
    spec: 'CSS Box Alignment 3 § 6.1',
    notes: '`start` and `end` are taken as `flex-start` and `flex-end`',
    parse: alignSelf,
  }),
  property({
    name: 'order',
    field: 'order',
    initial: '0',
    values: '<integer>',
    spec: 'CSS Flexbox 1 § 5.4',
    parse: integer(),
  }),
];
