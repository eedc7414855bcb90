import type { ComputedStyle } from '../types.ts';
import { either, keywords } from './combine.ts';
import type { Parser } from './types.ts';

/** CSS Box Alignment 3, for flex containers. */
const ends = {
  normal: 'normal',
  'flex-start': 'flex-start',
  'flex-end': 'flex-end',
  start: 'flex-start',
  end: 'flex-end',
  center: 'center',
} as const;

export const justifyContent: Parser<ComputedStyle['justifyContent']> = keywords<
  ComputedStyle['justifyContent']
>({
  ...ends,
  'space-between': 'space-between',
  'space-around': 'space-around',
  'space-evenly': 'space-evenly',
});

export const alignItems: Parser<ComputedStyle['alignItems']> = keywords<
  ComputedStyle['alignItems']
>({ ...ends, stretch: 'stretch', baseline: 'baseline' });

export const alignSelf: Parser<ComputedStyle['alignSelf']> = either(
  keywords<'auto'>({ auto: 'auto' }),
  alignItems,
);
