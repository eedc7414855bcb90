import type { Color } from '../../types.ts';
import { color as colorValue } from '../values/colors.ts';
import { keywords } from '../values/combine.ts';
import { relativeToParent } from '../values/lengths.ts';
import { alpha } from '../values/numbers.ts';
import type { Parser } from '../values/types.ts';
import { property } from './define.ts';

/** `currentcolor` as the value of `color` is the parent's. */
const ownColor: Parser<Color> = (nodes) => {
  const read = colorValue(nodes);
  return read === null ? null : (context) => read(relativeToParent(context));
};

/** `color` comes before all that `currentcolor` may be used in. */
export const color = [
  property({
    name: 'color',
    field: 'color',
    inherited: true,
    initial: 'black',
    values: '<color>',
    spec: 'CSS Color 4 § 3.2',
    parse: ownColor,
  }),
  property({
    name: 'background-color',
    field: 'backgroundColor',
    initial: 'transparent',
    values: '<color>',
    spec: 'CSS Backgrounds 3 § 2.2',
    parse: colorValue,
  }),
  property({
    name: 'opacity',
    field: 'opacity',
    initial: '1',
    values: '<number> | <percentage>',
    spec: 'CSS Color 4 § 3.3',
    parse: alpha,
  }),
  property({
    name: 'visibility',
    field: 'visibility',
    inherited: true,
    initial: 'visible',
    values: 'visible | hidden | collapse',
    spec: 'CSS Display 4 § 4',
    notes: '`collapse` is taken as `hidden`',
    parse: keywords<'visible' | 'hidden'>({
      visible: 'visible',
      hidden: 'hidden',
      collapse: 'hidden',
    }),
  }),
  property({
    name: 'overflow',
    field: 'overflow',
    initial: 'visible',
    values: 'visible | hidden | clip',
    spec: 'CSS Overflow 3 § 3.1',
    notes: '`clip` is taken as `hidden`; nothing scrolls on paper',
    parse: keywords<'visible' | 'hidden'>({ visible: 'visible', hidden: 'hidden', clip: 'hidden' }),
  }),
];
