import { color } from '../values/colors.ts';
import { either, keywords, noneOr, wordSet } from '../values/combine.ts';
import { textMeasure } from '../values/decoration.ts';
import { property } from './define.ts';

/** CSS Text Decoration 4. */
export const decoration = [
  property({
    name: 'text-decoration-line',
    field: 'textDecorationLine',
    initial: 'none',
    values: 'none | [underline || overline || line-through]',
    spec: 'CSS Text Decoration 4 § 2.1',
    notes:
      'what an ancestor draws through its text is part of the value, with the nearest decorating element’s colour',
    parse: noneOr(wordSet('underline', 'overline', 'line-through')),
  }),
  property({
    name: 'text-decoration-color',
    field: 'textDecorationColor',
    initial: 'currentcolor',
    values: '<color>',
    spec: 'CSS Text Decoration 4 § 2.3',
    parse: color,
  }),
  property({
    name: 'text-decoration-thickness',
    field: 'textDecorationThickness',
    initial: 'auto',
    values: 'auto | from-font | <length-percentage>',
    spec: 'CSS Text Decoration 4 § 2.4',
    notes: '`from-font` is taken as `auto`, which is what the face says',
    parse: either(keywords<'auto'>({ auto: 'auto', 'from-font': 'auto' }), textMeasure),
  }),
  property({
    name: 'text-underline-offset',
    field: 'textUnderlineOffset',
    inherited: true,
    initial: 'auto',
    values: 'auto | <length-percentage>',
    spec: 'CSS Text Decoration 4 § 2.8',
    parse: either(keywords<'auto'>({ auto: 'auto' }), textMeasure),
  }),
];
