import { expect, test } from 'vitest';
import { box, broken, runsOf, said, setItems, setText, text } from './setting.ts';
import { initial, styled } from './style.ts';

/** `white-space`, text, what stands on the lines; `·` is a space, `⏎` a line end. */
test.each([
  ['normal', '  one  two ⏎ three ', 'one·two·three'],
  ['nowrap', '  one  two ⏎ three ', 'one·two·three'],
  ['pre', ' one  two⏎  three ', '·one··two|··three·'],
  ['pre-wrap', ' one  two⏎⏎three', '·one··two||three'],
  ['pre-line', ' one  two ⏎  three ', 'one·two|three'],
] as const)('%s: %s', (whiteSpace, source, expected) => {
  const lines = setText(source.replaceAll('⏎', '\n'), 500, { whiteSpace });
  expect(lines.map((line) => said(line).replaceAll(' ', '·')).join('|')).toBe(expected);
});

test('spaces collapse across the borders of boxes', () => {
  const items = [
    text('one ', initial),
    ...box(initial, 'b', text(' two ', initial)),
    text(' three', initial),
  ];
  expect(setItems(items, 500).map(said)).toEqual(['one two three']);
});

test('a space before a box that ends the paragraph is taken back', () => {
  const items = [text('one ', initial), ...box(initial, 'b', text(' ', initial))];
  expect(setItems(items, 500).map(said)).toEqual(['one']);
});

test('spaces around a forced break go', () => {
  const items = [
    text('one ', initial),
    { type: 'break', style: initial } as const,
    text(' two', initial),
  ];
  expect(setItems(items, 500).map(said)).toEqual(['one', 'two']);
});

test('a break at the end makes no empty line, two make one', () => {
  const end = { type: 'break', style: initial } as const;
  expect(setItems([text('one', initial), end], 500)).toHaveLength(1);
  expect(setItems([text('one', initial), end, end], 500)).toHaveLength(2);
});

test('nothing but white space makes no line', () => {
  expect(setText(' \n ', 500)).toEqual([]);
  expect(setItems([], 500)).toEqual([]);
});

test('anchors alone make one line of no height, so that they are not lost', () => {
  const [line, ...more] = setItems([text(' ', initial), { type: 'anchor', content: 'note' }], 500);
  expect(line).toMatchObject({ height: 0, anchors: ['note'], parts: [] });
  expect(more).toEqual([]);
});

test('a line end between Chinese characters is no space', () => {
  expect(said(setText('漢\n字', 500)[0]!)).toBe('漢字');
  expect(said(setText('漢\na', 500)[0]!)).toBe('漢 a');
});

test('tabs reach to the next stop', () => {
  const style = { whiteSpace: 'pre', tabSize: 4 } as const;
  const at = (source: string) => {
    const [run] = runsOf(setText(source, 500, style)[0]!);
    return run!.advances.slice(0, -1).reduce((sum, advance) => sum + advance, 0);
  };
  const space = 2.37;
  expect(at('\tx')).toBeCloseTo(4 * space, 4);
  expect(at(' \tx')).toBeCloseTo(4 * space, 4);
  expect(at('mm\tx') % (4 * space)).toBeCloseTo(0, 4);
});

test.each([
  ['uppercase', 'straße', 'de', 'STRASSE'],
  ['uppercase', 'istanbul', 'tr', 'İSTANBUL'],
  ['lowercase', 'NATO', 'en', 'nato'],
  ['capitalize', 'the council’s “own” re-entry', 'en', 'The Council’s “Own” Re-Entry'],
] as const)('%s of %s in %s', (textTransform, source, lang, expected) => {
  expect(said(setText(source, 500, { textTransform }, lang)[0]!)).toBe(expected);
});

test('a word in two boxes has one first letter', () => {
  const style = styled({ textTransform: 'capitalize' });
  expect(said(setItems([text('co', style), text('operate', style)], 500)[0]!)).toBe('Cooperate');
});

test('half a surrogate pair becomes a replacement character', () => {
  expect(said(setText('a\ud800b', 500)[0]!)).toBe('a\ufffdb');
});

test('a language that is no language tag does no harm', () => {
  expect(broken(setText('one two', 500, { textTransform: 'uppercase' }, 'ünsinn !'))).toBe(
    'ONE TWO',
  );
});
