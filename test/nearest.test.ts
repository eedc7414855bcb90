import { expect, test } from 'vitest';
import { nearest } from '../pipeline/nearest.ts';

const names = ['summary', 'background', 'question', 'only', 'tip', 'pack/chart.png'];

test.each([
  ['sumary', 'summary'],
  ['qeustion', 'question'],
  ['Background', 'background'],
  ['onyl', 'only'],
  ['tpi', 'tip'],
  ['chrat.png', null],
  ['pack/chrat.png', 'pack/chart.png'],
  ['danger', null],
  ['x', null],
])('%s → %s', (name, expected) => {
  expect(nearest(name, names)).toBe(expected);
});

test('a name of any length is answered', () => {
  expect(nearest('x'.repeat(100_000), names)).toBe(null);
});
