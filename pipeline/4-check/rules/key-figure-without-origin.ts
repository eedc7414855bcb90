import type { Rule } from '../types.ts';

export const keyFigureWithoutOrigin: Rule = {
  code: 'key-figure-without-origin',
  severity: 'info',
  about:
    'A key figure does not say as of when it holds (`as-of=2025-10`) or who says so (`by="…"`).',
  example: {
    bad: 'Pakistan lodged :key-figure[836 protest notes].',
    good: 'Pakistan lodged :key-figure[836 protest notes]{as-of=2025-10 by=Pakistan}.',
  },
  find: ({ keyFigures }) =>
    keyFigures
      .filter(({ origin, asOf, attribution }) => origin === 'marked' && !(asOf && attribution))
      .map(({ text, noun, asOf, attribution, source }) => {
        const lacks = [asOf ? '' : 'as of when it holds', attribution ? '' : 'who says so'];
        return {
          message: `the key figure "${text}${noun ? ` ${noun}` : ''}" does not say ${lacks.filter(Boolean).join(' or ')}`,
          hint: 'add `as-of=2025-10` and `by="…"`',
          source,
        };
      }),
};
