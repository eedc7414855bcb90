import { describe, expect, test } from 'vitest';
import { parseDigits } from '../../../pipeline/3-extract/prose/figures/numbers.ts';
import { sentences } from './cases/figures.ts';
import { block, finds } from './plain.ts';

const FIGURE = /^(?:([a-z ]+?) )?(-?[\d.]+)(?:–([\d.]+))?(?: (%|[A-Z]{3}|GW|t))?(?: (.*))?$/;

for (const [lang, cases] of Object.entries(sentences))
  describe(`sentences, ${lang}`, () => {
    for (const line of cases.trim().split('\n')) {
      const [sentence, wanted] = line.split(' => ') as [string, string | undefined];
      test(line, () => {
        const { keyFigures } = finds(lang === 'ar' ? 'en' : lang, sentence);
        const expected =
          wanted === undefined ? [] : wanted.split(' ; ').map((figure) => FIGURE.exec(figure)!);
        expect(keyFigures.map(({ value }) => value)).toEqual(
          expected.map(([, , value]) => Number(value)),
        );
        expected.forEach(([, qualifier, , to, unit, noun], index) => {
          const found = keyFigures[index]!;
          expect(found).toMatchObject({
            unit: unit ?? null,
            qualifier: qualifier ?? null,
            valueTo: to ? Number(to) : null,
            sentence,
          });
          for (const word of noun?.split(' ') ?? []) expect(found.noun).toContain(word);
        });
      });
    }
  });

describe('digits', () => {
  test.each([
    ['30,546', '.', 30546],
    ['30.546', ',', 30546],
    ['30.546', '.', 30.546],
    ['1,234.5', '.', 1234.5],
    ['1.234,5', ',', 1234.5],
    ['12,34,567', '.', 1234567],
    ['1’000’000', '.', 1000000],
    ['2,5', '.', 2.5],
    ['0,125', '.', 0.125],
    ['2.1.3', '.', Number.NaN],
    ['24.04.2020', '.', Number.NaN],
  ] as const)('%s with %s is %d', (text, mark, value) =>
    expect(parseDigits(text, mark)).toBe(value),
  );
});

test('numbers say when and by whom', () => {
  const [found] = finds(
    'en',
    'According to the harbour board, 836 ships had docked as of February 2026.',
  ).keyFigures;
  expect(found).toMatchObject({ attribution: 'harbour board', asOf: '2026-02' });
});

test('what was claimed goes on to be claimed', () => {
  const first = 'From the start, Ruritania has claimed that it tried to talk.';
  const second =
    'The efforts include two visits and five letters. Moreover, 225 meetings were held.';
  expect(finds('en', first, second).keyFigures.map(({ attribution }) => attribution)).toEqual(
    Array(3).fill('Ruritania'),
  );
});

test('the axis of a chart, headings and single cells hold no figures', () => {
  const axis = ['2.4', '6.7', '1,200', '020406080'].map((text) => block(text));
  const cell = block('$100,000', { kind: 'cell' });
  const heading = block('The 12 ships of 2019', { kind: 'heading' });
  expect(finds('en', ...axis, cell, heading).keyFigures).toEqual([]);
});

test('a find says where it stands', () => {
  const text = 'It is old.\nOver 4 million people saw it.';
  const [found] = finds('en', block(text)).keyFigures;
  expect(found).toMatchObject({
    text: '4 million',
    place: { start: 16, end: 25, source: { line: 2, column: 6 } },
  });
});
