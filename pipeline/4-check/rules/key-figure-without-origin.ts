import { report } from '../codes.ts';
import type { Rule } from '../types.ts';

export const keyFigureWithoutOrigin: Rule = ({ keyFigures }) =>
  keyFigures
    .filter(({ origin, asOf, attribution }) => origin === 'marked' && !(asOf && attribution))
    .map(({ text, noun, asOf, attribution, source }) => {
      const lacks = [asOf ? '' : 'as of when it holds', attribution ? '' : 'who says so'];
      return report('key-figure-without-origin', {
        message: `the key figure "${text}${noun ? ` ${noun}` : ''}" does not say ${lacks.filter(Boolean).join(' or ')}`,
        hint: 'add `as-of=2025-10` and `by="…"`',
        source,
      });
    });
