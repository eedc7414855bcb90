import { report } from '../codes.ts';
import { quote } from '../quote.ts';
import type { Rule } from '../types.ts';

export const recommendationWithoutAddressee: Rule = ({ recommendations }) =>
  recommendations
    .filter(({ addressees }) => addressees.length === 0)
    .map(({ number, text, source, origin }) =>
      report('recommendation-without-addressee', {
        message: `recommendation ${number} does not say who should act: ${quote(text)}`,
        hint:
          origin === 'marked'
            ? 'add `to="…"`'
            : 'begin it with `**Name:**`, or put it under a heading that names the addressee',
        source,
      }),
    );
