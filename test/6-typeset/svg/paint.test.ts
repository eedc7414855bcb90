import { expect, test } from 'vitest';
import { set, show } from './helpers.ts';

const stops =
  '<stop offset="0" stop-color="red"/><stop offset="100%" stop-color="blue" stop-opacity=".5"/>';
const painted = (
  gradient: string,
  shape = '<rect x="20" width="40" height="20" fill="url(#g)"/>',
) => show(set(`${gradient}${shape}`).items);

test('a linear gradient runs across the bounding box', () => {
  expect(painted(`<linearGradient id="g">${stops}</linearGradient>`)).toEqual([
    'M 15 0 L 45 0 L 45 15 L 15 15 Z fill linear(15 0 45 0; 0 #ff0000, 1 #0000ff/0.5)',
  ]);
});

test('on a slope the lines of one colour follow the box, not the angle', () => {
  // From corner to corner of 40 × 20: the line of the middle runs through the other corners.
  const [item] = set(
    `<linearGradient id="g" x2="1" y2="1">${stops}</linearGradient>` +
      '<rect width="40" height="20" fill="url(#g)"/>',
  ).items;
  const paint = item?.type === 'path' ? item.fill : null;
  if (paint?.type !== 'linear') throw new Error('no linear gradient');
  const [x1, y1, x2, y2] = paint.coords as [number, number, number, number];
  const along = (x: number, y: number) =>
    ((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / ((x2 - x1) ** 2 + (y2 - y1) ** 2);
  expect(along(0, 0)).toBeCloseTo(0);
  expect(along(30, 15)).toBeCloseTo(1);
  expect(along(30, 0)).toBeCloseTo(0.5);
  expect(along(0, 15)).toBeCloseTo(0.5);
});

test('user space, transforms and templates', () => {
  expect(
    painted(
      `<linearGradient id="t">${stops}</linearGradient>` +
        '<linearGradient id="g" href="#t" gradientUnits="userSpaceOnUse" x1="0" x2="100%" ' +
        'gradientTransform="translate(20) scale(.5)"/>',
    )[0],
  ).toContain('linear(15 0 52.5 0;');
});

test('a radial gradient in a square stays round', () => {
  expect(
    painted(
      `<radialGradient id="g" fx=".25">${stops}</radialGradient>`,
      '<rect width="40" height="40" fill="url(#g)"/>',
    )[0],
  ).toContain('radial(7.5 15 0 15 15 15; 0 #ff0000');
});

test('one in an oblong is an ellipse: it is drawn in a frame', () => {
  expect(painted(`<radialGradient id="g">${stops}</radialGradient>`)).toEqual([
    'group matrix 30 0 0 15 15 0',
    '  M 0 0 L 1 0 L 1 1 L 0 1 Z fill radial(0.5 0.5 0 0.5 0.5 0.5; 0 #ff0000, 1 #0000ff/0.5)',
  ]);
});

test('a focus outside of the circle is brought inside', () => {
  const [line] = painted(
    `<radialGradient id="g" fx="9">${stops}</radialGradient>`,
    '<rect width="40" height="40" fill="url(#g)"/>',
  );
  expect(line).toContain('radial(29.99 15 0 15 15 15;');
});

test.each([
  [
    'one stop is a colour',
    '<linearGradient id="g"><stop stop-color="red"/></linearGradient>',
    '#ff0000',
  ],
  [
    'no extent: the last colour',
    `<linearGradient id="g" x2="0">${stops}</linearGradient>`,
    '#0000ff/0.5',
  ],
])('%s', (_, gradient, fill) => {
  expect(painted(gradient)).toEqual([`M 15 0 L 45 0 L 45 15 L 15 15 Z fill ${fill}`]);
});

test('no stops and a box without height paint nothing', () => {
  expect(painted('<linearGradient id="g"/>')).toEqual([]);
  expect(
    painted(
      `<linearGradient id="g">${stops}</linearGradient>`,
      '<path d="M0 0h8" stroke="url(#g)" fill="none"/>',
    ),
  ).toEqual([]);
});

test('templates that refer to each other end', () => {
  expect(painted('<linearGradient id="g" href="#h"/><linearGradient id="h" href="#g"/>')).toEqual(
    [],
  );
});

test('a gradient fades with fill-opacity', () => {
  const [line] = painted(
    `<linearGradient id="g">${stops}</linearGradient>`,
    '<rect width="4" height="4" fill="url(#g)" fill-opacity=".5"/>',
  );
  expect(line).toContain('0 #ff0000/0.5, 1 #0000ff/0.25');
});
