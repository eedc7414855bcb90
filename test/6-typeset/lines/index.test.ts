import { expect, test } from 'vitest';
import { broken, rightEdge, said, setText } from './setting.ts';

const prose =
  'The process must be reinitiated by the parties within six weeks, and the guarantor should report to the council on the implementation of every recommendation that it has accepted.';

test('ragged text breaks at spaces and says all that it was given', () => {
  const lines = setText(prose, 200);
  expect(broken(lines)).toBe(
    'The process must be reinitiated by|the parties within six weeks, and|the guarantor should report to the|council on the implementation of every|recommendation that it has accepted.',
  );
  expect(lines.map(said).join('')).toBe(prose);
});

test('justified lines are exactly as wide as the measure, but for the last', () => {
  const lines = setText(prose, 160, { textAlign: 'justify' });
  for (const line of lines.slice(0, -1)) expect(rightEdge(line)).toBeCloseTo(160, 6);
  expect(rightEdge(lines.at(-1)!)).toBeLessThan(160);
});

test('a line of one style is one run', () => {
  for (const line of setText(prose, 160)) expect(line.parts).toHaveLength(1);
});
