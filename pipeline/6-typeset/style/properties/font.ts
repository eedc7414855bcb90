import { fontFamily, fontSize, fontStyle, fontWeight, lineHeight } from '../values/fonts.ts';
import { property } from './define.ts';

/** CSS Fonts 4, sections 2 and 3; `font-size` comes first, since other values are relative to it. */
export const font = [
  property({
    name: 'font-size',
    field: 'fontSize',
    inherited: true,
    initial: 'medium',
    values:
      '<length-percentage [0,∞]> | xx-small | x-small | small | medium | large | x-large | xx-large | xxx-large | larger | smaller',
    spec: 'CSS Fonts 4 § 2.5',
    notes: '`medium` is 12pt; `larger` and `smaller` are a factor of 1.2',
    parse: fontSize,
  }),
  property({
    name: 'font-family',
    field: 'fontFamily',
    inherited: true,
    initial: 'serif',
    values: '[<family-name> | <generic-family>]#',
    spec: 'CSS Fonts 4 § 2.1',
    notes: 'faces come from theme.yaml',
    parse: fontFamily,
  }),
  property({
    name: 'font-weight',
    field: 'fontWeight',
    inherited: true,
    initial: 'normal',
    values: 'normal | bold | bolder | lighter | <number [1,1000]>',
    spec: 'CSS Fonts 4 § 2.2',
    parse: fontWeight,
  }),
  property({
    name: 'font-style',
    field: 'fontStyle',
    inherited: true,
    initial: 'normal',
    values: 'normal | italic | oblique',
    spec: 'CSS Fonts 4 § 2.4',
    notes: '`oblique` is taken as `italic`',
    parse: fontStyle,
  }),
  property({
    name: 'line-height',
    field: 'leading',
    inherited: true,
    initial: 'normal',
    values: 'normal | <number [0,∞]> | <length-percentage [0,∞]>',
    spec: 'CSS Inline 3 § 5.3',
    parse: lineHeight,
  }),
];
