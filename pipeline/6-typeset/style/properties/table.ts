import { keyword } from '../values/combine.ts';
import { borderSpacing } from '../values/tables.ts';
import { property } from './define.ts';

/** CSS Tables 3. */
export const table = [
  property({
    name: 'table-layout',
    field: 'tableLayout',
    initial: 'auto',
    values: 'auto | fixed',
    spec: 'CSS Tables 3 § 3.2',
    parse: keyword('auto', 'fixed'),
  }),
  property({
    name: 'border-collapse',
    field: 'borderCollapse',
    inherited: true,
    initial: 'separate',
    values: 'separate | collapse',
    spec: 'CSS Tables 3 § 3.6',
    parse: keyword('separate', 'collapse'),
  }),
  property({
    name: 'border-spacing',
    field: 'borderSpacing',
    inherited: true,
    initial: '0',
    values: '<length [0,∞]>{1,2}',
    spec: 'CSS Tables 3 § 3.6',
    parse: borderSpacing,
  }),
  property({
    name: 'caption-side',
    field: 'captionSide',
    inherited: true,
    initial: 'top',
    values: 'top | bottom',
    spec: 'CSS Tables 3 § 3.4',
    parse: keyword('top', 'bottom'),
  }),
  property({
    name: 'empty-cells',
    field: 'emptyCells',
    inherited: true,
    initial: 'show',
    values: 'show | hide',
    spec: 'CSS Tables 3 § 3.6',
    parse: keyword('show', 'hide'),
  }),
];
