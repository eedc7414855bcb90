import { quote } from '../quote.ts';
import { isSettled } from '../settled.ts';
import type { Rule } from '../types.ts';

export const lostRecommendation: Rule = {
  code: 'lost-recommendation',
  severity: 'warning',
  about:
    'An open recommendation of the edition that `previous` names is not in this one. Keep it, with `status=withdrawn` or `status=superseded` if it no longer holds; if it was reworded beyond recognition, give it its old id with `{#id}`. Not said to single audiences, who may never have seen it.',
  example: {
    pack: 'previous: last.json',
    previous:
      '{\n  "schema": "briefpack/1",\n  "recommendations": [\n    { "id": "rec-pay", "number": "1", "text": "Pay the bill.", "addressees": ["Treasury"], "status": "open" }\n  ]\n}',
    bad: '## Recommendations\n\n- **Ministry of Trade:** Open the border.',
    good: '## Recommendations\n\n- **Ministry of Trade:** Open the border.\n- **Treasury:** Pay the bill at once.',
  },
  find: ({ lost, pack }) =>
    lost
      .filter(({ status }) => pack.audience === null && !isSettled(status))
      .map(({ id, number, text }) => ({
        message: `recommendation ${number ?? id} of the last edition is gone: ${quote(text)}`,
        hint: `keep it with \`status=withdrawn\`, or give what replaces it the id \`{#${id}}\``,
        source: pack.places?.get('previous') ?? pack.source,
      })),
};
