import { expect, test } from 'vitest';
import { set, show } from './helpers.ts';

test('a copy is shifted and inherits from where it is used', () => {
  const { items } = set(
    '<defs><g id="g"><rect width="4" height="4"/><rect width="4" height="4" fill="blue"/></g></defs>' +
      '<use href="#g" x="8" y="4" fill="red"/>',
  );
  expect(show(items)).toEqual([
    'M 6 3 L 9 3 L 9 6 L 6 6 Z fill #ff0000',
    'M 6 3 L 9 3 L 9 6 L 6 6 Z fill #0000ff',
  ]);
});

test('a symbol is fitted into the size it is used at, and clipped', () => {
  const { items } = set(
    '<symbol id="s" viewBox="0 0 10 10"><rect width="20" height="5"/></symbol>' +
      '<use xlink:href="#s" x="20" width="40" height="40"/>',
  );
  expect(show(items)).toEqual([
    'group clip M 15 0 L 45 0 L 45 30 L 15 30 Z',
    '  M 15 0 L 75 0 L 75 15 L 15 15 Z fill #000000',
  ]);
});

test('copies of copies in a circle end with a finding', () => {
  const { items, diagnostics } = set(
    '<g id="a"><use href="#b"/></g><g id="b"><use href="#a"/></g>',
  );
  expect(items).toEqual([]);
  expect(diagnostics).toMatchObject([{ code: 'svg-too-complex' }]);
});

test('copies that multiply end with a finding', () => {
  let markup = '<rect id="g0" width="1" height="1"/>';
  for (let i = 1; i < 12; i++) {
    markup += `<g id="g${i}">${`<use href="#g${i - 1}"/>`.repeat(10)}</g>`;
  }
  const { diagnostics } = set(`<defs>${markup}</defs><use href="#g11"/>`);
  expect(diagnostics).toMatchObject([{ code: 'svg-too-complex' }]);
});

test('a nested drawing keeps its own proportions', () => {
  const { items } = set(
    '<svg x="20" y="20" width="40" height="20" viewBox="0 0 10 10"><rect width="10" height="10"/></svg>',
  );
  expect(show(items)).toEqual([
    'group clip M 15 15 L 45 15 L 45 30 L 15 30 Z',
    '  M 22.5 15 L 37.5 15 L 37.5 30 L 22.5 30 Z fill #000000',
  ]);
});

test.each([
  ['none', 'M 0 0 L 30 0 L 30 15 L 0 15 Z'],
  ['xMinYMin', 'M 0 0 L 15 0 L 15 15 L 0 15 Z'],
  ['xMaxYMid meet', 'M 15 0 L 30 0 L 30 15 L 15 15 Z'],
  ['xMidYMax slice', 'M 0 -15 L 30 -15 L 30 15 L 0 15 Z'],
])('preserveAspectRatio="%s"', (preserve, path) => {
  const { items } = set(
    `<svg width="40" height="20" viewBox="0 0 10 10" overflow="visible" preserveAspectRatio="${preserve}">` +
      '<rect width="10" height="10"/></svg>',
  );
  expect(show(items)).toEqual([`${path} fill #000000`]);
});

test('switch takes the first child that can be set', () => {
  const { items, diagnostics } = set(
    '<switch><foreignObject></foreignObject><rect width="4" height="4"/><rect width="8" height="8"/></switch>',
  );
  expect(show(items)).toEqual(['M 0 0 L 3 0 L 3 3 L 0 3 Z fill #000000']);
  expect(diagnostics).toEqual([]);
});

test('a clip of shapes and copies, in the space of what it clips', () => {
  const { items } = set(
    '<clipPath id="c"><rect width="4" height="4"/><use href="#r" x="4"/></clipPath>' +
      '<defs><rect id="r" width="8" height="8"/></defs>' +
      '<g clip-path="url(#c)" transform="translate(20)"><rect width="40" height="40"/></g>',
  );
  expect(show(items)).toEqual([
    'group clip M 15 0 L 18 0 L 18 3 L 15 3 Z M 18 0 L 24 0 L 24 6 L 18 6 Z',
    '  M 15 0 L 45 0 L 45 30 L 15 30 Z fill #000000',
  ]);
});

test('a clip by the bounding box; an empty one hides all', () => {
  const { items } = set(
    '<clipPath id="c" clipPathUnits="objectBoundingBox"><rect width=".5" height="1"/></clipPath>' +
      '<clipPath id="e"></clipPath>' +
      '<rect x="20" width="40" height="20" style="clip-path: url(#c)"/>' +
      '<rect width="4" height="4" clip-path="url(#e)"/>',
  );
  expect(show(items)).toEqual([
    'group clip M 15 0 L 30 0 L 30 15 L 15 15 Z',
    '  M 15 0 L 45 0 L 45 15 L 15 15 Z fill #000000',
    'group clip ',
    '  M 0 0 L 3 0 L 3 3 L 0 3 Z fill #000000',
  ]);
});

test('arrow heads point where the path goes, in units of its stroke', () => {
  const { items } = set(
    '<marker id="m" viewBox="0 0 10 10" refX="10" refY="5" markerWidth="4" markerHeight="4" ' +
      'orient="auto-start-reverse"><path d="M0 0L10 5L0 10z"/></marker>' +
      '<path d="M20 20V60" stroke="red" stroke-width="2" fill="none" marker-start="url(#m)" marker-end="url(#m)"/>',
  );
  expect(show(items)).toEqual([
    'M 15 15 L 15 45 stroke #ff0000 1.5',
    'group clip M 12 21 L 12 15 L 18 15 L 18 21 Z',
    '  M 12 21 L 15 15 L 18 21 Z fill #000000',
    'group clip M 18 39 L 18 45 L 12 45 L 12 39 Z',
    '  M 18 39 L 15 45 L 12 39 Z fill #000000',
  ]);
});

test('markers in between turn half way', () => {
  const { items } = set(
    '<marker id="m" overflow="visible" orient="auto" markerUnits="userSpaceOnUse"><path d="M0 0H4"/></marker>' +
      '<polyline points="0,0 20,0 20,20" fill="none" marker-mid="url(#m)"/>',
  );
  expect(show(items)).toEqual(['M 15 0 L 17.12 2.12 fill #000000']);
});
