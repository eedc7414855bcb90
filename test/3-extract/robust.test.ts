import fc from 'fast-check';
import { expect, test } from 'vitest';
import { check } from '../../pipeline/4-check/index.ts';
import { extracted } from './helpers.ts';

/** Pieces of sources, well formed and not. */
const pieces = [
  '# Title',
  '#',
  '### Recommendations {#same}',
  '## To the Governments of A, B and',
  '- **Donors:**',
  '- **Ministry:** do',
  '  - nested',
  ':::recommendation{#same to=";"}',
  ':::only{audience="x"}',
  ':::chronology\n- 2020-13-45 — No.\n- 2020 — Yes.',
  ':::summary',
  ':::',
  ':key-figure[]{#same}',
  ':key-figure[1.2.3,4–5 %]{#same}',
  ':value[]{#same}',
  '[](#)',
  '[a](#%zz) [b](../../x.md#y)',
  'Text[^1][^2].',
  '[^1]: See[^1] and[^2].',
  '![](a.png "")',
  'Table: \n\n| a |\n|---|\n| 1 |',
  '```chart\ntype: bar\nx: a\ny: b\ndata: d.csv\n```',
  '<a id="x">',
  'İ 1 000 000 000 to 0 per cent, from one hundred million dozen.',
];

test('whatever stands in a source, there is a brief with unique ids, and it can be checked', () => {
  const source = fc
    .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'grapheme', maxLength: 20 })), {
      maxLength: 12,
    })
    .map((parts) => parts.join('\n\n'));
  fc.assert(
    fc.property(
      source,
      fc.constantFrom('en', 'tr', 'xx-'),
      fc.string({ maxLength: 30 }),
      (text, lang, csv) => {
        const files = { 'a.md': text, 'b.md': { text, as: 'annex' as const } };
        const numbering = { sections: true, paragraphs: true };
        const options = { manifest: { lang, numbering }, assets: { 'd.csv': csv } };
        const { brief } = extracted(files, options);
        const ids = [...brief.labels.values(), ...brief.documents].map(({ id }) => id);
        const headed = new Set(brief.documents.flatMap(({ heading, id }) => (heading ? [id] : [])));
        expect(ids.length - new Set(ids).size).toBe(headed.size);
        check(brief);
      },
    ),
    { numRuns: 150 },
  );
});
