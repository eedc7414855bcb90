import { expect, test } from 'vitest';
import { languageOf } from '../../pipeline/3-extract/languages/spoken.ts';
import { sentencesOf } from '../../pipeline/3-extract/sentences.ts';

test.each([
  [
    'en',
    'It ended. “Why?” she asked. Nobody knew.',
    ['It ended.', '“Why?” she asked.', 'Nobody knew.'],
  ],
  [
    'en',
    'Mr. Khan met J. Smith, e.g. in Doha. They spoke.',
    ['Mr. Khan met J. Smith, e.g. in Doha.', 'They spoke.'],
  ],
  [
    'en',
    'It rose by 5.5 per cent (see No. 5). Then it fell.',
    ['It rose by 5.5 per cent (see No. 5).', 'Then it fell.'],
  ],
  [
    'de',
    'Am 5. Dezember kam z.B. Frau Dr. Wolf. Sie blieb.',
    ['Am 5. Dezember kam z.B. Frau Dr. Wolf.', 'Sie blieb.'],
  ],
  [
    'fr',
    'Selon M. Dupont, oui. « Non », dit-elle.',
    ['Selon M. Dupont, oui.', '« Non », dit-elle.'],
  ],
  ['es', '¿Por qué? Porque sí.', ['¿Por qué?', 'Porque sí.']],
  ['en', '', []],
])('%s: %s', (lang, text, expected) => {
  const sentences = sentencesOf(text, languageOf(lang));
  expect(sentences.map(({ start, end }) => text.slice(start, end))).toEqual(expected);
});
