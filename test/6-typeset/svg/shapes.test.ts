import { expect, test } from 'vitest';
import { set, show } from './helpers.ts';

/** Markup and what it becomes; a user unit is 0.75 pt. */
test.each<[string, string[]]>([
  ['<rect x="4" y="8" width="40" height="20"/>', ['M 3 6 L 33 6 L 33 21 L 3 21 Z fill #000000']],
  ['<rect width="10%" height="1in" fill="red"/>', ['M 0 0 L 7.5 0 L 7.5 72 L 0 72 Z fill #ff0000']],
  ['<rect width="-4" height="8"/>', []],
  [
    '<rect width="40" height="20" ry="100"/>',
    [
      'M 15 0 L 15 0 C 23.28 0 30 3.36 30 7.5 L 30 7.5 C 30 11.64 23.28 15 15 15 L 15 15 ' +
        'C 6.72 15 0 11.64 0 7.5 L 0 7.5 C 0 3.36 6.72 0 15 0 Z fill #000000',
    ],
  ],
  [
    '<circle cx="20" cy="20" r="8"/>',
    [
      'M 21 15 C 21 18.31 18.31 21 15 21 C 11.69 21 9 18.31 9 15 C 9 11.69 11.69 9 15 9 ' +
        'C 18.31 9 21 11.69 21 15 Z fill #000000',
    ],
  ],
  ['<ellipse rx="0" ry="4"/>', []],
  [
    '<line x1="4" x2="8" y2="4" stroke="blue" stroke-width="4" stroke-dasharray="4 8"/>',
    ['M 3 0 L 6 3 fill #000000 stroke #0000ff 3 dash 3,6'],
  ],
  ['<polyline points="0,0 4 0 4,4 9"/>', ['M 0 0 L 3 0 L 3 3 fill #000000']],
  ['<polygon points="0,0 4 0 4,4"/>', ['M 0 0 L 3 0 L 3 3 Z fill #000000']],
  ['<path d="M0 0h8v8z" fill="none" stroke="red"/>', ['M 0 0 L 6 0 L 6 6 Z stroke #ff0000 0.75']],
  [
    '<path d="M0 0h8v8" fill-rule="evenodd" fill-opacity=".5"/>',
    ['M 0 0 L 6 0 L 6 6 fill #000000/0.5 evenodd'],
  ],
  ['<rect width="4" height="4" visibility="hidden"/>', []],
  ['<g display="none"><rect width="4" height="4"/></g>', []],
])('%s', (markup, expected) => {
  const { items, diagnostics } = set(markup);
  expect(show(items)).toEqual(expected);
  expect(diagnostics).toEqual([]);
});

test('transforms multiply; a stroke grows with them', () => {
  const { items } = set(
    '<g transform="translate(10 20) scale(2)"><path d="M0 0h4" stroke="red" transform="rotate(90)"/></g>',
  );
  expect(show(items)).toEqual(['M 7.5 15 L 7.5 21 fill #000000 stroke #ff0000 1.5']);
});

test('a stroke that a transform bends is drawn in a frame', () => {
  const { items } = set('<path d="M0 0h4v4" fill="none" stroke="red" transform="scale(2 1)"/>');
  expect(show(items)).toEqual([
    'group matrix 1.5 0 0 0.75 0 0',
    '  M 0 0 L 4 0 L 4 4 stroke #ff0000 1',
  ]);
});

test('vector-effect keeps the width of a stroke', () => {
  const { items } = set(
    '<path d="M0 0h4" stroke="red" transform="scale(3)" vector-effect="non-scaling-stroke"/>',
  );
  expect(show(items)).toEqual(['M 0 0 L 9 0 fill #000000 stroke #ff0000 0.75']);
});

test('opacity makes a group, also of what is faded inside', () => {
  const { items } = set('<g opacity=".5"><rect width="4" height="4" opacity=".5"/></g>');
  expect(show(items)).toEqual([
    'group opacity 0.5',
    '  group opacity 0.5',
    '    M 0 0 L 3 0 L 3 3 L 0 3 Z fill #000000',
  ]);
});

test('what draws nothing by itself, and notes of editors', () => {
  const { items, diagnostics } = set(
    '<defs><rect id="r" width="4" height="4"/></defs><title>x</title><desc>y</desc>' +
      '<metadata>z</metadata><sodipodi:namedview></sodipodi:namedview>',
  );
  expect(items).toEqual([]);
  expect(diagnostics).toEqual([]);
});

test('what is left out is said once each', () => {
  const { items, diagnostics, messages } = set(
    '<rect width="4" height="4" filter="url(#f)"/><rect width="4" height="4" filter="url(#f)"/>' +
      '<rect width="4" height="4" style="mask: url(#m)"/><foreignObject></foreignObject>' +
      '<script></script><rect width="4" height="4" fill="url(#p)"/><pattern id="p"></pattern>' +
      '<path d="M0 0 L4 4 L oops"/><use href="#nowhere"/>',
  );
  expect(items).toHaveLength(4);
  expect(diagnostics.every(({ source }) => source?.path === 'a.svg')).toBe(true);
  expect(messages).toEqual([
    'a.svg uses filter, which is not set: it is drawn without',
    'a.svg uses mask, which is not set: it is drawn without',
    'a.svg uses <foreignObject>, which is not set: it is drawn without',
    'a.svg uses <script>, which is not set: it is drawn without',
    'a.svg uses <pattern>, which is not set: it is drawn without',
    'In a.svg the path data "M0 0 L4 4 L oops" cannot be read',
    'In a.svg the reference of <use> "nowhere" cannot be read',
  ]);
});
