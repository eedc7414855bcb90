import { expect, test } from 'vitest';
import { intrinsicWidths } from '../../../pipeline/6-typeset/lines/index.ts';
import type { ComputedStyle } from '../../../pipeline/6-typeset/style/types.ts';
import { fonts, optionsFor, rightEdge, setText, text } from './setting.ts';
import { styled } from './style.ts';

function widths(source: string, change: Partial<ComputedStyle> = {}) {
  const style = styled(change);
  return intrinsicWidths([text(source, style)], optionsFor(style, 0), fonts);
}

const width = (source: string) => rightEdge(setText(source, 1e6)[0]!);

test('the smallest width is that of the longest word, the largest that of the whole line', () => {
  const { min, max } = widths('a longish sentence');
  expect(min).toBeCloseTo(width('sentence'), 6);
  expect(max).toBeCloseTo(width('a longish sentence'), 6);
});

test('forced breaks part the largest width', () => {
  expect(widths('one\nthree four', { whiteSpace: 'pre-line' }).max).toBeCloseTo(
    width('three four'),
    6,
  );
});

test('text that does not wrap has one width', () => {
  const { min, max } = widths('a longish sentence', { whiteSpace: 'nowrap' });
  expect(min).toBeCloseTo(max, 6);
});

test('only overflow-wrap: anywhere makes the smallest width smaller', () => {
  const word = width('sentence');
  expect(widths('sentence', { overflowWrap: 'break-word' }).min).toBeCloseTo(word, 6);
  expect(widths('sentence', { overflowWrap: 'anywhere' }).min).toBeLessThan(word / 2);
});

test('nothing has no width', () => {
  expect(widths('')).toEqual({ min: 0, max: 0 });
});

test('in its largest width text stands on one line, in its smallest nothing sticks out', () => {
  const source = 'The committee should take note of the well-being of 2019–2024';
  const { min, max } = widths(source);
  expect(setText(source, max)).toHaveLength(1);
  expect(setText(source, min).every((line) => line.overflow === 0)).toBe(true);
});
