import { quote } from '../quote.ts';
import type { Rule } from '../types.ts';

export const recommendationWithoutAddressee: Rule = {
  code: 'recommendation-without-addressee',
  severity: 'warning',
  about:
    'A recommendation does not say who should act. Give it a `to="…"`, a bold lead (`**Ministry of X:**`), or a heading above it that names the addressee.',
  example: {
    bad: '## Recommendations\n\n- Open the border at once.',
    good: '## Recommendations\n\n- **Ministry of Trade:** Open the border at once.',
  },
  find: ({ recommendations }) => {
    const addressed = new Set(
      recommendations.filter(({ addressees }) => addressees.length > 0).map(({ node }) => node),
    );
    return recommendations
      .filter(({ addressees }) => addressees.length === 0)
      .filter(
        ({ origin, text, node }) => origin !== 'prose' || !mayNameWhom(text, addressed.has(node)),
      )
      .map(({ number, text, source, origin }) => ({
        message: `recommendation ${number} does not say who should act: ${quote(text)}`,
        hint:
          origin === 'marked'
            ? 'add `to="…"`'
            : 'begin it with `**Name:**`, or put it under a heading that names the addressee',
        source,
      }));
  },
};

/**
 * What running text says is read with less certainty: a name in the sentence, or a neighbour that
 * is addressed to somebody, may say whom it means.
 */
function mayNameWhom(text: string, neighbour: boolean): boolean {
  return neighbour || /[^.!?:;“„«"\s]\s+[[(“„«"]*\p{Lu}/u.test(text);
}
