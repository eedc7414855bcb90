import { displayValue, floatSide, positionValue } from '../values/box.ts';
import { either, keyword, keywords } from '../values/combine.ts';
import {
  lengthPercentageAuto,
  positiveLengthPercentage,
  positiveLengthPercentageAuto,
} from '../values/lengths.ts';
import { property } from './define.ts';

const none = keywords<'none'>({ none: 'none' });

const flow = [
  property({
    name: 'display',
    field: 'display',
    initial: 'inline',
    values:
      'none | contents | block | flow-root | inline | inline-block | list-item | flex | inline-flex | table | inline-table | table-row-group | table-header-group | table-footer-group | table-row | table-cell | table-caption | table-column-group | table-column',
    spec: 'CSS Display 3 § 2',
    notes: 'two-keyword values such as `block flow` are not taken',
    parse: displayValue,
  }),
  property({
    name: 'position',
    field: 'position',
    initial: 'static',
    values: 'static | relative | absolute | fixed | running(<custom-ident>)',
    spec: 'CSS Positioned Layout 3 § 2; CSS GCPM 3 § 1.2',
    notes:
      '`fixed` boxes stand in the page area of each page; in running elements there are no page counters; `relative` moves inline boxes by lengths only',
    parse: positionValue,
  }),
  property({
    name: 'float',
    field: 'float',
    initial: 'none',
    values: 'none | left | right | inline-start | inline-end | footnote',
    spec: 'CSS 2.2 § 9.5.1; CSS GCPM 3 § 2.1',
    notes:
      'a float that finds no room waits for the next page; what is higher than a page is broken; lines do not enter a gap narrower than 3em',
    parse: either(floatSide, keyword('none', 'footnote')),
  }),
  property({
    name: 'clear',
    field: 'clear',
    initial: 'none',
    values: 'none | left | right | inline-start | inline-end | both',
    spec: 'CSS 2.2 § 9.5.2',
    parse: either(floatSide, keyword('none', 'both')),
  }),
  property({
    name: 'box-sizing',
    field: 'boxSizing',
    initial: 'content-box',
    values: 'content-box | border-box',
    spec: 'CSS Sizing 3 § 3.3',
    parse: keyword('content-box', 'border-box'),
  }),
];

const sizes = (['width', 'height'] as const).map((name) =>
  property({
    name,
    field: name,
    initial: 'auto',
    values: 'auto | <length-percentage [0,∞]>',
    spec: 'CSS Sizing 3 § 3.1.1',
    notes: '`min-content`, `max-content` and `fit-content` are not taken',
    parse: positiveLengthPercentageAuto,
  }),
);

const minima = (
  [
    ['min-width', 'minWidth'],
    ['min-height', 'minHeight'],
  ] as const
).map(([name, field]) =>
  property({
    name,
    field,
    initial: 'auto',
    values: 'auto | <length-percentage [0,∞]>',
    spec: 'CSS Sizing 3 § 3.1.2',
    parse: positiveLengthPercentageAuto,
  }),
);

const maxima = (
  [
    ['max-width', 'maxWidth'],
    ['max-height', 'maxHeight'],
  ] as const
).map(([name, field]) =>
  property({
    name,
    field,
    initial: 'none',
    values: 'none | <length-percentage [0,∞]>',
    spec: 'CSS Sizing 3 § 3.1.3',
    parse: either(none, positiveLengthPercentage),
  }),
);

const insets = (['top', 'right', 'bottom', 'left'] as const).map((name) =>
  property({
    name,
    field: name,
    initial: 'auto',
    values: 'auto | <length-percentage>',
    spec: 'CSS Positioned Layout 3 § 3.1',
    parse: lengthPercentageAuto,
  }),
);

const margins = (
  [
    ['margin-top', 'marginTop'],
    ['margin-right', 'marginRight'],
    ['margin-bottom', 'marginBottom'],
    ['margin-left', 'marginLeft'],
  ] as const
).map(([name, field]) =>
  property({
    name,
    field,
    initial: '0',
    values: 'auto | <length-percentage>',
    spec: 'CSS Box 4 § 3.1',
    parse: lengthPercentageAuto,
  }),
);

const paddings = (
  [
    ['padding-top', 'paddingTop'],
    ['padding-right', 'paddingRight'],
    ['padding-bottom', 'paddingBottom'],
    ['padding-left', 'paddingLeft'],
  ] as const
).map(([name, field]) =>
  property({
    name,
    field,
    initial: '0',
    values: '<length-percentage [0,∞]>',
    spec: 'CSS Box 4 § 4.1',
    parse: positiveLengthPercentage,
  }),
);

/** The box model: what stands where and how large. */
export const box = [...flow, ...sizes, ...minima, ...maxima, ...insets, ...margins, ...paddings];
