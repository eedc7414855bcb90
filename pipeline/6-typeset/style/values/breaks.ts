import type { BreakBetween } from '../types.ts';
import { keywords } from './combine.ts';
import { soleWord } from './nodes.ts';
import { name } from './strings.ts';
import type { Parser } from './types.ts';

export const breakBetweenValues: Parser<BreakBetween> = keywords<BreakBetween>({
  auto: 'auto',
  avoid: 'avoid',
  'avoid-page': 'avoid-page',
  'avoid-column': 'avoid-column',
  page: 'page',
  always: 'page',
  left: 'left',
  right: 'right',
  recto: 'recto',
  verso: 'verso',
  column: 'column',
});

/** The used value: `auto` takes the parent's, so that what inherits is never `auto`. */
export const pageName: Parser<string> = (nodes) => {
  if (soleWord(nodes) === 'auto') return ({ parent }) => parent.page ?? '';
  return name(nodes);
};
