import { borderLimit } from '../values/border-limit.ts';
import { color } from '../values/colors.ts';
import { keyword } from '../values/combine.ts';
import { lineWidth, positiveLengthPercentage } from '../values/lengths.ts';
import { lineStyle } from '../values/lines.ts';
import { property } from './define.ts';

const sides = [
  ['top', 'Top'],
  ['right', 'Right'],
  ['bottom', 'Bottom'],
  ['left', 'Left'],
] as const;

const widths = sides.map(([side, Side]) =>
  property({
    name: `border-${side}-width`,
    field: `border${Side}Width`,
    initial: 'medium',
    values: '<length [0,∞]> | thin | medium | thick',
    spec: 'CSS Backgrounds 3 § 3.3',
    notes: '`thin` is 0.75pt, `medium` 2.25pt, `thick` 3.75pt',
    parse: lineWidth,
  }),
);

const styles = sides.map(([side, Side]) =>
  property({
    name: `border-${side}-style`,
    field: `border${Side}Style`,
    initial: 'none',
    values: 'none | hidden | solid | dashed | dotted | double',
    spec: 'CSS Backgrounds 3 § 3.2',
    notes: '`hidden` is taken as `none`',
    parse: lineStyle,
  }),
);

const colors = sides.map(([side, Side]) =>
  property({
    name: `border-${side}-color`,
    field: `border${Side}Color`,
    initial: 'currentcolor',
    values: '<color>',
    spec: 'CSS Backgrounds 3 § 3.1',
    parse: color,
  }),
);

const radii = (
  [
    ['border-top-left-radius', 'borderTopLeftRadius'],
    ['border-top-right-radius', 'borderTopRightRadius'],
    ['border-bottom-right-radius', 'borderBottomRightRadius'],
    ['border-bottom-left-radius', 'borderBottomLeftRadius'],
  ] as const
).map(([name, field]) =>
  property({
    name,
    field,
    initial: '0',
    values: '<length-percentage [0,∞]>',
    spec: 'CSS Backgrounds 3 § 4.1',
    notes: 'circular corners only',
    parse: positiveLengthPercentage,
  }),
);

export const border = [
  ...widths,
  ...styles,
  ...colors,
  ...radii,
  property({
    name: 'box-decoration-break',
    field: 'boxDecorationBreak',
    initial: 'slice',
    values: 'slice | clone',
    spec: 'CSS Fragmentation 4 § 5.4',
    notes: '`clone` for blocks and paragraphs; margins at the break are not repeated',
    parse: keyword('slice', 'clone'),
  }),
  property({
    name: 'border-limit',
    field: 'borderLimit',
    initial: 'all',
    values: 'all | [left | right] <length-percentage [0,∞]>',
    spec: 'CSS Borders 4 § 5.1',
    notes: 'a short rule above notes; not with rounded corners',
    parse: borderLimit,
  }),
];
