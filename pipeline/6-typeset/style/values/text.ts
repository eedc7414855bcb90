import type { ComputedStyle } from '../types.ts';
import { constant, each, either, keyword, keywords } from './combine.ts';
import { length, lengthPercentage } from './lengths.ts';
import { wordOf } from './nodes.ts';
import { integer, integerComponent } from './numbers.ts';
import { string } from './strings.ts';
import type { Parser } from './types.ts';

export const spacing: Parser<number> = either(keywords({ normal: 0 }), length);

export const verticalAlign: Parser<ComputedStyle['verticalAlign']> = either(
  keyword('baseline', 'sub', 'super', 'top', 'text-top', 'middle', 'bottom', 'text-bottom'),
  lengthPercentage,
);

/** What `auto` stands for: letters in the word, before the break, after it. */
const limits = [5, 2, 2] as const;

const autoOrInteger: Parser<readonly (number | 'auto')[]> = each((node) =>
  wordOf(node) === 'auto' ? constant<number | 'auto'>('auto') : integerComponent({ min: 1 })(node),
);

/** With one number for the parts of the word, it counts for both. */
export const hyphenateLimitChars: Parser<ComputedStyle['hyphenateLimitChars']> = (nodes) => {
  const read = nodes.length > 3 ? null : autoOrInteger(nodes);
  if (read === null) return null;
  return (context) => {
    const [word = 'auto', before = 'auto', after = before] = read(context);
    const or = (value: number | 'auto', limit: number) => (value === 'auto' ? limit : value);
    return {
      word: or(word, limits[0]),
      before: or(before, limits[1]),
      after: or(after, limits[2]),
    };
  };
};

export const hyphenateLimitLines: Parser<number> = either(
  keywords({ 'no-limit': Infinity }),
  integer({ min: 0 }),
);

export const hyphenateCharacter: Parser<string> = either(keywords({ auto: '-' }), string);
