import { color } from '../values/colors.ts';
import { keyword } from '../values/combine.ts';
import { alpha, number } from '../values/numbers.ts';
import { dashes, svgLength, svgPaint } from '../values/svg.ts';
import { property } from './define.ts';

const paints = (
  [
    ['fill', 'black'],
    ['stroke', 'none'],
  ] as const
).map(([name, initial]) =>
  property({
    name,
    field: name,
    inherited: true,
    initial,
    values: 'none | <color> | <url> [none | <color>]?',
    spec: 'SVG 2 § 13.2',
    notes: 'the fallback after an address is not used',
    parse: svgPaint,
  }),
);

const opacities = (
  [
    ['fill-opacity', 'fillOpacity'],
    ['stroke-opacity', 'strokeOpacity'],
  ] as const
).map(([name, field]) =>
  property({
    name,
    field,
    inherited: true,
    initial: '1',
    values: '<number> | <percentage>',
    spec: 'SVG 2 § 13.4',
    parse: alpha,
  }),
);

const stroke = [
  property({
    name: 'stroke-width',
    field: 'strokeWidth',
    inherited: true,
    initial: '1px',
    values: '<length [0,∞]> | <number [0,∞]>',
    spec: 'SVG 2 § 13.5.2',
    notes: 'a number is in px',
    parse: svgLength('non-negative'),
  }),
  property({
    name: 'stroke-dasharray',
    field: 'strokeDasharray',
    inherited: true,
    initial: 'none',
    values: 'none | [<length [0,∞]> | <number [0,∞]>]+#',
    spec: 'SVG 2 § 13.5.6',
    parse: dashes,
  }),
  property({
    name: 'stroke-dashoffset',
    field: 'strokeDashoffset',
    inherited: true,
    initial: '0',
    values: '<length> | <number>',
    spec: 'SVG 2 § 13.5.7',
    parse: svgLength('any'),
  }),
  property({
    name: 'stroke-linecap',
    field: 'strokeLinecap',
    inherited: true,
    initial: 'butt',
    values: 'butt | round | square',
    spec: 'SVG 2 § 13.5.4',
    parse: keyword('butt', 'round', 'square'),
  }),
  property({
    name: 'stroke-linejoin',
    field: 'strokeLinejoin',
    inherited: true,
    initial: 'miter',
    values: 'miter | round | bevel',
    spec: 'SVG 2 § 13.5.5',
    parse: keyword('miter', 'round', 'bevel'),
  }),
  property({
    name: 'stroke-miterlimit',
    field: 'strokeMiterlimit',
    inherited: true,
    initial: '4',
    values: '<number [0,∞]>',
    spec: 'SVG 2 § 13.5.5',
    parse: number({ min: 0 }),
  }),
];

/** SVG 2: presentation properties, also read from the attributes of the same name. */
export const svg = [
  ...paints,
  ...opacities,
  property({
    name: 'fill-rule',
    field: 'fillRule',
    inherited: true,
    initial: 'nonzero',
    values: 'nonzero | evenodd',
    spec: 'SVG 2 § 13.4.2',
    parse: keyword('nonzero', 'evenodd'),
  }),
  ...stroke,
  property({
    name: 'text-anchor',
    field: 'textAnchor',
    inherited: true,
    initial: 'start',
    values: 'start | middle | end',
    spec: 'SVG 2 § 11.10.1',
    parse: keyword('start', 'middle', 'end'),
  }),
  property({
    name: 'dominant-baseline',
    field: 'dominantBaseline',
    inherited: true,
    initial: 'auto',
    values:
      'auto | alphabetic | middle | central | hanging | mathematical | ideographic | text-top | text-bottom | text-before-edge | text-after-edge',
    spec: 'CSS Inline 3 § 4.1',
    parse: keyword(
      'auto',
      'alphabetic',
      'middle',
      'central',
      'hanging',
      'mathematical',
      'ideographic',
      'text-top',
      'text-bottom',
      'text-before-edge',
      'text-after-edge',
    ),
  }),
  property({
    name: 'stop-color',
    field: 'stopColor',
    initial: 'black',
    values: '<color>',
    spec: 'SVG 2 § 14.2.4',
    parse: color,
  }),
  property({
    name: 'stop-opacity',
    field: 'stopOpacity',
    initial: '1',
    values: '<number> | <percentage>',
    spec: 'SVG 2 § 14.2.4',
    parse: alpha,
  }),
];
