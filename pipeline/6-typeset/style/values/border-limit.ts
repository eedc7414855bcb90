import type { BorderLimit } from '../types.ts';
import { either, keyword } from './combine.ts';
import { positiveLengthPercentage } from './lengths.ts';
import { soleWord } from './nodes.ts';
import type { Parser } from './types.ts';

const limited: Parser<BorderLimit> = (nodes) => {
  const side = soleWord(nodes.slice(0, 1));
  const length = positiveLengthPercentage(nodes.slice(1));
  if ((side !== 'left' && side !== 'right') || length === null) return null;
  return (context) => ({ side, length: length(context) });
};

/** CSS Borders 4, section 5.1. */
export const borderLimit = either(keyword('all'), limited);
