import { expect, test } from 'vitest';
import { leadingDate } from '../../../pipeline/2-parse/dates/leading-date.ts';

const read = (text: string) => {
  const found = leadingDate(text, false);
  return found === null ? null : `${found.iso} | ${found.text} | ${text.slice(found.length)}`;
};

test.each([
  ['2025-10-19 — met', '2025-10-19 | 2025-10-19 | met'],
  ['2025-10: met', '2025-10 | 2025-10 | met'],
  ['2025 – met', '2025 | 2025 | met'],
  ['19 October 2025 - met', '2025-10-19 | 19 October 2025 | met'],
  ['19th Oct. 2025, met', '2025-10-19 | 19th Oct. 2025 | met'],
  ['October 2025: met', '2025-10 | October 2025 | met'],
  ['October 19, 2025: met', '2025-10-19 | October 19, 2025 | met'],
  ['19.10.2025 met', '2025-10-19 | 19.10.2025 | met'],
  ['1er août 2025 : réunion', '2025-08-01 | 1er août 2025 | réunion'],
  ['3. März 2025: Treffen', '2025-03-03 | 3. März 2025 | Treffen'],
  ['19 de octubre de 2025: reunión', '2025-10-19 | 19 de octubre de 2025 | reunión'],
  ['19 EKİM 2025: toplantı', '2025-10-19 | 19 EKİM 2025 | toplantı'],
  ['19–21 October 2025: met', '2025-10-19 | 19–21 October 2025 | met'],
  ['28 September – 3 October 2025: met', '2025-09-28 | 28 September – 3 October 2025 | met'],
  [
    '30 December 2024 to 2 January 2025: met',
    '2024-12-30 | 30 December 2024 to 2 January 2025 | met',
  ],
  ['October–November 2025: met', '2025-10 | October–November 2025 | met'],
  ['2024–25: season', '2024 | 2024–25 | season'],
  ['29 February 2024: leap', '2024-02-29 | 29 February 2024 | leap'],
])('%s', (text, expected) => {
  expect(read(text)).toBe(expected);
});

test.each([
  '29 February 2025: no leap',
  '2025-13-01: no month',
  '2025-02-31: no day',
  '2025 saw protests',
  '2025 people came',
  '19 Foo 2025: no month',
  '12345: a number',
  'In October 2025: words first',
  '19 October2025',
  '',
])('%s has no date', (text) => {
  expect(read(text)).toBe(null);
});
