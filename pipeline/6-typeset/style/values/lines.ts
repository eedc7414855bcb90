import type { BorderStyle } from '../types.ts';
import { keywords } from './combine.ts';

/** How a border or column rule is drawn: CSS Backgrounds 3, section 3.2. */
export const lineStyle = keywords<BorderStyle>({
  none: 'none',
  hidden: 'none',
  solid: 'solid',
  dashed: 'dashed',
  dotted: 'dotted',
  double: 'double',
});
