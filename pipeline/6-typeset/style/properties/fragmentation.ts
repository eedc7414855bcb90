import { breakBetweenValues, pageName } from '../values/breaks.ts';
import { keyword } from '../values/combine.ts';
import { integer } from '../values/numbers.ts';
import { pageSize } from '../values/page-size.ts';
import { property } from './define.ts';

const between = (
  [
    ['break-before', 'breakBefore'],
    ['break-after', 'breakAfter'],
  ] as const
).map(([name, field]) =>
  property({
    name,
    field,
    initial: 'auto',
    values:
      'auto | avoid | avoid-page | avoid-column | page | left | right | recto | verso | column | always',
    spec: 'CSS Fragmentation 4 § 3.1',
    notes: '`always` is taken as `page`',
    parse: breakBetweenValues,
  }),
);

const lines = (['orphans', 'widows'] as const).map((name) =>
  property({
    name,
    field: name,
    inherited: true,
    initial: '2',
    values: '<integer [1,∞]>',
    spec: 'CSS Fragmentation 4 § 3.3',
    parse: integer({ min: 1 }),
  }),
);

export const fragmentation = [
  ...between,
  property({
    name: 'break-inside',
    field: 'breakInside',
    initial: 'auto',
    values: 'auto | avoid | avoid-page | avoid-column',
    spec: 'CSS Fragmentation 4 § 3.2',
    parse: keyword('auto', 'avoid', 'avoid-page', 'avoid-column'),
  }),
  ...lines,
  property({
    name: 'page',
    field: 'page',
    inherited: true,
    initial: 'auto',
    values: 'auto | <custom-ident>',
    spec: 'CSS Paged Media 3 § 8.1',
    notes: '`auto` is the page of the parent',
    parse: pageName,
  }),
  property({
    name: 'size',
    field: 'size',
    initial: 'auto',
    values: 'auto | <length>{1,2} | [<page-size> || [portrait | landscape]]',
    spec: 'CSS Paged Media 3 § 7.1',
    notes: 'in `@page` only; `auto` is A4; a side is 36pt to 14400pt',
    parse: pageSize,
  }),
];
