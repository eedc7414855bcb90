import { keyword } from '../values/combine.ts';
import { imageResolution, position } from '../values/images.ts';
import { property } from './define.ts';

/** CSS Images. */
export const images = [
  property({
    name: 'object-fit',
    field: 'objectFit',
    initial: 'fill',
    values: 'fill | contain | cover | none | scale-down',
    spec: 'CSS Images 3 § 5.5',
    parse: keyword('fill', 'contain', 'cover', 'none', 'scale-down'),
  }),
  property({
    name: 'object-position',
    field: 'objectPosition',
    initial: '50% 50%',
    values:
      '[ left | center | right | <length-percentage> ] || [ top | center | bottom | <length-percentage> ]',
    spec: 'CSS Images 3 § 5.6',
    notes: 'no offsets from other edges (`right 10px`)',
    parse: position,
  }),
  property({
    name: 'image-resolution',
    field: 'imageResolution',
    inherited: true,
    initial: '96dpi',
    values: 'from-image || <resolution>',
    spec: 'CSS Images 4 § 6.2',
    parse: imageResolution,
  }),
];
