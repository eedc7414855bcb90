import { expect, test } from 'vitest';
import { nestFences } from '../../../pipeline/2-parse/markdown/nested-fences.ts';

const lengthened = (text: string) => nestFences(text).text;

test('fences of one length nest: the outer ones grow', () => {
  expect(lengthened(':::a\n:::b\n:::c\nx\n:::\n:::\n:::')).toBe(
    ':::::a\n::::b\n:::c\nx\n:::\n::::\n:::::',
  );
});

test('blocks beside each other and well nested ones stay', () => {
  for (const text of [':::a\n:::\n:::b\n:::', '::::a\n:::b\n:::\n::::', ':::a\nx']) {
    expect(lengthened(text)).toBe(text);
  }
});

test('a block with an unclosed block inside stays', () => {
  const text = '::::a\n:::b\nx\n::::';
  expect(lengthened(text)).toBe(text);
});

test('fences in code and in other quotations are none of these', () => {
  const code = ':::a\n```\n:::b\n```\n:::';
  expect(lengthened(code)).toBe(code);
  const quoted = ':::a\n> :::b\n:::';
  expect(lengthened(quoted)).toBe(quoted);
});

test('the growth of each line is known', () => {
  const { shifts } = nestFences('> :::a\n> :::b\n> :::\n> :::');
  expect([...shifts]).toEqual([
    [1, { column: 3, by: 1 }],
    [4, { column: 3, by: 1 }],
  ]);
});
