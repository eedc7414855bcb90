import { expect, test } from 'vitest';
import { briefOf, extracted, shown } from '../helpers.ts';

test('a marked figure has its number, what it counts, and who says so', () => {
  const { keyFigures } = briefOf(
    '# T\n\nFirst. Pakistan lodged :key-figure[over 836 formal protest notes]{#notes as-of=2025-10 by="Pakistan"} in all. Last.',
  );
  expect(keyFigures).toMatchObject([
    {
      id: 'notes',
      value: 836,
      valueTo: null,
      text: '836',
      qualifier: 'over',
      noun: 'formal protest notes',
      unit: null,
      asOf: '2025-10',
      attribution: 'Pakistan',
      origin: 'marked',
      sentence: 'Pakistan lodged over 836 formal protest notes in all.',
      section: 't',
    },
  ]);
});

test.each([
  ['5.5–7.5 % of GDP', { value: 5.5, valueTo: 7.5, unit: '%', noun: 'GDP' }],
  ['Protest notes: 836', { value: 836, noun: 'Protest notes' }],
  ['In 2024, 836 notes', { value: 836, noun: 'notes' }],
  ['two visits in 2024', { value: 2, noun: 'visits in 2024' }],
  ['€4.5bn', { value: 4.5e9, unit: 'EUR', noun: null, text: '€4.5bn' }],
])('%s', (label, expected) => {
  expect(briefOf(`:key-figure[${label}]{#k}`).keyFigures).toMatchObject([expected]);
});

test('the language of the pack says how numbers are written', () => {
  const value = (lang: string) =>
    briefOf(':key-figure[30.546 x]', { manifest: { lang } }).keyFigures[0]?.value;
  expect([value('de'), value('en')]).toEqual([30546, 30.546]);
});

test('a quoted value is read in the sentence of another figure', () => {
  const { keyFigures } = briefOf(
    ':key-figure[836 notes]{#notes}\n\nFor :value[]{#notes} notes there were :key-figure[13 demarches]{#demarches}.',
  );
  expect(keyFigures[1]?.sentence).toBe('For 836 notes there were 13 demarches.');
});

test('said again with the same value it is one figure, with another it is an error', () => {
  const { brief, diagnostics } = extracted(
    '- :key-figure[836 notes]{#n}\n- :key-figure[836 protest notes]{#n}\n- :key-figure[840 notes]{#n}',
  );
  expect(brief.keyFigures.map(({ text }) => text)).toEqual(['836']);
  expect(shown(diagnostics)).toEqual([
    'conflicting-value at note.md:3: the key figure "n" is 840 here and 836 at note.md:1',
  ]);
  const ids = [...brief.labels.values()].map(({ id }) => id);
  expect(ids).toEqual(['n', 'n-1', 'n-2']);
});

test('a figure without an id gets one from what it counts', () => {
  const { keyFigures } = briefOf(':key-figure[836 protest notes]');
  expect(keyFigures[0]?.id).toBe('kf-protest-notes');
});

test('a figure without a number is reported and left out', () => {
  const { brief, diagnostics } = extracted(':key-figure[many notes]{#n}');
  expect(brief.keyFigures).toEqual([]);
  expect(shown(diagnostics)).toEqual([
    'key-figure-without-number at note.md:1: no number can be read in the key figure "many notes"',
  ]);
});

test.each([
  ['840 protest notes were lodged.', ['840 protest notes']],
  ['840 formal, written protest notes were lodged.', []],
  ['840 formal protest notes were lodged.', ['840 formal protest notes']],
  ['836 protest notes were lodged.', ['836 protest notes']],
  ['Some 800 protest notes were lodged.', []],
  ['In 2024 it lodged 200 protest notes.', []],
  ['About four protest notes a week.', []],
  ['That makes four protest notes a week.', []],
  [':value[]{#notes} protest notes were lodged.', []],
  ['840 notes of the embassy.', []],
])('typed again: %s', (sentence, expected) => {
  const { mentions } = briefOf(
    `:key-figure[836 formal protest notes]{#notes}\n\n- Here. ${sentence} There.`,
  );
  expect(mentions.map(({ text }) => text)).toEqual(expected);
});
