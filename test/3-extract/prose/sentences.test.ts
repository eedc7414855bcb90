import { expect, test } from 'vitest';
import { lexiconFor } from '../../../pipeline/3-extract/prose/language.ts';
import { sentences } from '../../../pipeline/3-extract/prose/sentences.ts';

const split = (text: string, lang = 'en') =>
  sentences(text, lexiconFor(lang)!).map(({ start, end }) => text.slice(start, end));

test.each([
  ['en', 'It rained. The dam held.', ['It rained.', 'The dam held.']],
  ['en', 'Dr. Marsh met Mr. Hill, i.e. both.', ['Dr. Marsh met Mr. Hill, i.e. both.']],
  ['en', 'The U.S. delegation left. It came back.', ['The U.S. delegation left.', 'It came back.']],
  ['en', 'He paid Rs. 200 for it. No. 5 won.', ['He paid Rs. 200 for it.', 'No. 5 won.']],
  ['en', 'See J. Marsh. Then go.', ['See J. Marsh.', 'Then go.']],
  ['en', 'Really? Yes! So it is…', ['Really?', 'Yes!', 'So it is…']],
  ['en', 'He said “Stop.” She went on.', ['He said “Stop.”', 'She went on.']],
  ['en', '1. The first point. 2. The second.', ['1. The first point.', '2. The second.']],
  ['en', 'It costs 2.5 million. That is much.', ['It costs 2.5 million.', 'That is much.']],
  ['de', 'Am 19. Juni tagte der Rat. Er ging.', ['Am 19. Juni tagte der Rat.', 'Er ging.']],
  ['de', 'Jeder 108. Mensch ist betroffen.', ['Jeder 108. Mensch ist betroffen.']],
  ['fr', 'M. Lac est venu. Il est parti.', ['M. Lac est venu.', 'Il est parti.']],
  ['es', 'Llegó el Sr. Río. Salió.', ['Llegó el Sr. Río.', 'Salió.']],
  ['tr', '3. madde kabul edildi. Toplantı bitti.', ['3. madde kabul edildi.', 'Toplantı bitti.']],
])('%s: %s', (lang, text, expected) => expect(split(text, lang)).toEqual(expected));

test('in wrapped text a line end is a space', () => {
  const text =
    'The harbour board met on Monday to hear\nthe pilots, who had asked for a hearing\nabout the new dues. It was short.';
  expect(split(text)).toHaveLength(2);
});

test('lines that are not wrapped are apart', () => {
  const text =
    'About the harbour\nThe harbour was built when the river still ran east of the old town and its market.\nHow many ships come?\nMany ships come every day, and more are expected when the new basin is open to all.';
  expect(split(text)).toEqual(text.split('\n'));
});
