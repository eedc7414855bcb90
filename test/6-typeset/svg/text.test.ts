import { expect, test } from 'vitest';
import { sans, shape } from '../../7-paint/helpers/fonts.ts';
import { set, show } from './helpers.ts';

const shown = (markup: string) => show(set(markup).items);
/** Width in pt at 16px = 12pt. */
const width = (text: string) => shape(text, { face: sans, size: 12 }).width;
const n = (value: number) => String(Math.round(value * 100) / 100);

test('text stands on its baseline, white space collapsed', () => {
  expect(shown('<text x="8" y="16" fill="red">\n  One\n  two </text>')).toEqual([
    '"One two" at 6 12 size 12 #ff0000',
  ]);
});

test.each([
  ['middle', 37.5 - width('One') / 2],
  ['end', 37.5 - width('One')],
])('text-anchor="%s"', (anchor, x) => {
  expect(shown(`<text x="50" text-anchor="${anchor}">One</text>`)).toEqual([
    `"One" at ${n(x)} 0 size 12 #000000`,
  ]);
});

test('a line of several spans is anchored as one; spans with a position begin anew', () => {
  const markup =
    '<text x="50" y="10" text-anchor="middle">a <tspan fill="red">b</tspan>' +
    '<tspan x="50" dy="20">c</tspan></text>';
  const left = 37.5 - (width('a ') + width('b')) / 2;
  expect(shown(markup)).toEqual([
    `"a " at ${n(left)} 7.5 size 12 #000000`,
    `"b" at ${n(left + width('a '))} 7.5 size 12 #ff0000`,
    `"c" at ${n(37.5 - width('c') / 2)} 22.5 size 12 #000000`,
  ]);
});

test('lists place characters one by one', () => {
  expect(shown('<text x="0 20 40" y="4">abcd</text>')).toEqual([
    '"a" at 0 3 size 12 #000000',
    '"b" at 15 3 size 12 #000000',
    '"cd" at 30 3 size 12 #000000',
  ]);
});

test('dx shifts what follows', () => {
  expect(shown('<text>a<tspan dx="8">b</tspan>c</text>')).toEqual([
    '"a" at 0 0 size 12 #000000',
    `"b" at ${n(width('a') + 6)} 0 size 12 #000000`,
    `"c" at ${n(width('a') + 6 + width('b'))} 0 size 12 #000000`,
  ]);
});

test.each([
  ['central', (sans.ascent + sans.descent) / 2],
  ['middle', sans.xHeight / 2],
  ['hanging', sans.ascent * 0.8],
  ['alphabetic', 0],
])('dominant-baseline="%s"', (name, units) => {
  const y = (units * 12) / sans.unitsPerEm;
  expect(shown(`<text dominant-baseline="${name}">x</text>`)).toEqual([
    `"x" at 0 ${n(y)} size 12 #000000`,
  ]);
});

test('upright text is scaled by its size, turned text stands in a group', () => {
  expect(shown('<g transform="translate(8) scale(2)"><text x="4">x</text></g>')).toEqual([
    '"x" at 12 0 size 24 #000000',
  ]);
  expect(shown('<text transform="rotate(-90)" x="4">x</text>')).toEqual([
    'group matrix 0 -1 1 0 0 0',
    '  "x" at 3 0 size 12 #000000',
  ]);
});

test('a run that is scaled keeps its proportions', () => {
  const [item] = set('<text transform="scale(2)">AV</text>').items;
  const run = item?.type === 'glyphs' ? item.run : null;
  const plain = shape('AV', { face: sans, size: 12 });
  expect(run?.width).toBeCloseTo(plain.width * 2);
  expect(run?.advances[0]).toBeCloseTo(plain.advances[0]! * 2);
});

test('text without fill takes the colour of its stroke; hidden and empty text draw nothing', () => {
  const { items, messages } = set('<text fill="none" stroke="red">x</text>');
  expect(show(items)).toEqual(['"x" at 0 0 size 12 #ff0000']);
  expect(messages).toEqual(['a.svg uses stroke on text, which is not set: it is drawn without']);
  expect(
    shown('<text visibility="hidden">x</text><text>  </text><text fill="none">x</text>'),
  ).toEqual([]);
});

test('xml:space="preserve" keeps spaces', () => {
  expect(shown('<text xml:space="preserve"> a  b</text>')).toEqual([
    '" a  b" at 0 0 size 12 #000000',
  ]);
});
