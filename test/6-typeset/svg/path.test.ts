import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boundsOf } from '../../../pipeline/6-typeset/svg/geometry/paths.ts';
import { parsePath } from '../../../pipeline/6-typeset/svg/path/parse.ts';
import { pathText } from './helpers.ts';

const parsed = (data: string) => pathText(parsePath(data).path);

test.each<[string, string]>([
  ['M1 2L3 4', 'M 1 2 L 3 4'],
  ['m1,2 3,4', 'M 1 2 L 4 6'],
  ['M1 2 3 4 5 6', 'M 1 2 L 3 4 L 5 6'],
  ['M1-2.5.5+3e1', 'M 1 -2.5 L 0.5 30'],
  ['M0 0H5h5V3v3', 'M 0 0 L 5 0 L 10 0 L 10 3 L 10 6'],
  ['M1 1L2 2zl1 0', 'M 1 1 L 2 2 Z M 1 1 L 2 1'],
  ['M1 1L2 2Zm1 0l1 0', 'M 1 1 L 2 2 Z M 2 1 L 3 1'],
  ['M0 0C1 2 3 4 5 6S7 8 9 10', 'M 0 0 C 1 2 3 4 5 6 C 7 8 7 8 9 10'],
  ['M0 0c1 2 3 4 5 6s2 2 4 4', 'M 0 0 C 1 2 3 4 5 6 C 7 8 7 8 9 10'],
  ['M0 0S1 2 3 4', 'M 0 0 C 0 0 1 2 3 4'],
  ['M0 0Q3 3 6 0T12 0', 'M 0 0 C 2 2 4 2 6 0 C 8 -2 10 -2 12 0'],
  ['M0 0T3 3', 'M 0 0 C 0 0 1 1 3 3'],
  ['', ''],
  ['   ', ''],
])('%s', (data, expected) => {
  expect(parsed(data)).toBe(expected);
  expect(parsePath(data).error).toBeNull();
});

test.each<[string, string, number]>([
  ['M0 0L1 1X', 'M 0 0 L 1 1', 9],
  ['L1 1', '', 1],
  ['M0 0L1', 'M 0 0', 6],
  ['M0 0L1 1 2', 'M 0 0 L 1 1', 10],
  ['M0 0A1 1 0 2 0 1 1', 'M 0 0', 11],
])('%s is drawn up to the mistake', (data, expected, at) => {
  expect(parsed(data)).toBe(expected);
  expect(parsePath(data).error).toBe(at);
});

describe('arcs', () => {
  test('a half turn is two quarters', () => {
    expect(parsed('M0 0A5 5 0 0 1 10 0')).toBe(
      'M 0 0 C 0 -2.76 2.24 -5 5 -5 C 7.76 -5 10 -2.76 10 0',
    );
  });

  test('flags may stand without spaces', () => {
    expect(parsed('M0 0a5 5 0 0110 0')).toBe(parsed('M0 0A5 5 0 0 1 10 0'));
  });

  test.each([
    ['0 0', [0, 0]],
    ['0 1', [0, 0]],
    ['1 0', [0, 0]],
    ['1 1', [0, 0]],
  ])('flags %s: all points keep the radius from one centre', (flags) => {
    const { path } = parsePath(`M10 0A10 10 0 ${flags} 0 10`);
    const [large, sweep] = flags.split(' ');
    const center = large === sweep ? [10, 10] : [0, 0];
    for (const command of path) {
      const [x, y] = command.slice(-2) as number[];
      expect(Math.hypot(x! - center[0]!, y! - center[1]!)).toBeCloseTo(10, 6);
    }
    expect(path.length - 1).toBe(large === '1' ? 3 : 1);
  });

  test('radii that are too small grow; none at all is a line', () => {
    expect(parsed('M0 0A1 1 0 0 1 10 0')).toBe(parsed('M0 0A5 5 0 0 1 10 0'));
    expect(parsed('M0 0A0 5 0 0 1 10 0')).toBe('M 0 0 L 10 0');
    expect(parsed('M0 0A5 5 0 0 1 0 0')).toBe('M 0 0');
  });

  test('a turned ellipse ends where it should', () => {
    const { path } = parsePath('M0 0A8 4 30 1 0 10 5');
    expect(path.at(-1)!.slice(-2)).toEqual([10, 5]);
  });
});

test('bounds are those of the curve, not of its control points', () => {
  expect(boundsOf(parsePath('M0 0C0 12 12 12 12 0').path)).toEqual([0, 0, 12, 9]);
  expect(boundsOf([])).toBeNull();
});

test('no text makes it throw or gives a number that is none', () => {
  const letters = fc.constantFrom(...'MmLlHhVvCcSsQqTtAaZz0123456789.-+eE, \n');
  fc.assert(
    fc.property(fc.string({ unit: letters, maxLength: 60 }), (data) => {
      for (const command of parsePath(`M0 0${data}`).path) {
        for (const value of command.slice(1)) expect(value).not.toBeNaN();
      }
    }),
  );
});
