import { expect, test } from 'vitest';
import type { ComputedStyle } from '../../../pipeline/6-typeset/style/types.ts';
import { box, broken, setItems, setText, text } from './setting.ts';
import { styled } from './style.ts';

/** Every line as short as it can be: where lines may end shows as `|`. */
function places(source: string, style: Partial<ComputedStyle> = {}, lang = 'en'): string {
  return broken(setText(source, 0.1, style, lang));
}

test.each([
  ['well-being', 'well-|being'],
  ['COVID-19', 'COVID-19'],
  ['e-mail', 'e-mail'],
  ['--force', '--force'],
  ['2019–2024', '2019–2024'],
  ['2025-11-10', '2025-11-10'],
  ['war—peace', 'war—|peace'],
  ['war – peace', 'war –|peace'],
  ['and/or', 'and/|or'],
  ['10\u00a0km', '10\u00a0km'],
  ['word\u200bword', 'word\u200b|word'],
  ['a\u2060b c', 'a\u2060b|c'],
  ['5.5 %', '5.5 %'],
  ['30 546 men of 1 234 567,8 %', '30 546|men|of|1 234 567,8 %'],
  ['in 2025 300 men', 'in|2025|300|men'],
  ['a « mot » b', 'a|« mot »|b'],
  ['(see Annex A)', '(see|Annex|A)'],
  ['“quoted words”', '“quoted|words”'],
  ['https://un.org/en/a-b?x=1', 'https://|un.|org/|en/|a-b?|x=1'],
  ['https://example.com/report.pdf', 'https://|example.|com/|report.|pdf'],
  ['desk@example.org', 'desk@example.|org'],
  ['3.5/4.2', '3.5/4.2'],
])('%s breaks as %s', (source, expected) => {
  expect(places(source)).toBe(expected);
});

test('Chinese breaks between characters, but not before a full stop', () => {
  expect(places('安全理事会。')).toBe('安|全|理|事|会。');
});

test('keep-all keeps Chinese words together', () => {
  expect(places('安全 理事会', { wordBreak: 'keep-all' })).toBe('安全|理事会');
});

test('break-all breaks between letters', () => {
  expect(places('abc de\u0301', { wordBreak: 'break-all' })).toBe('a|b|c|d|e\u0301');
});

test('nothing breaks in nowrap, but something may beside it', () => {
  expect(places('one two', { whiteSpace: 'nowrap' })).toBe('one two');
  expect(places('one two', { textWrap: 'nowrap' })).toBe('one two');
  const keep = styled({ whiteSpace: 'nowrap' });
  const items = [
    text('one ', styled({})),
    ...box(keep, 'k', text('two three', keep)),
    text(' four', styled({})),
  ];
  expect(broken(setItems(items, 0.1))).toBe('one|two three|four');
});

test('overflow-wrap cuts only words that no line holds', () => {
  const source = 'an unbreakable word';
  expect(broken(setText(source, 40, { overflowWrap: 'normal' }))).toBe('an|unbreakable|word');
  expect(broken(setText(source, 46, { overflowWrap: 'anywhere' }))).toBe('an|unbreaka|ble word');
});

test('a word that is cut keeps base and marks together', () => {
  const source = 'e\u0301'.repeat(12);
  for (const line of setText(source, 20, { overflowWrap: 'anywhere' })) {
    const run = line.parts.find((part) => part.type === 'glyphs')!;
    expect(run.type === 'glyphs' && run.run.text.startsWith('e')).toBe(true);
  }
});
