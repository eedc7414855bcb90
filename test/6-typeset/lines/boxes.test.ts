import { expect, test } from 'vitest';
import type { LinePart } from '../../../pipeline/6-typeset/lines/types.ts';
import type { ComputedStyle } from '../../../pipeline/6-typeset/style/types.ts';
import { box, type Item, rightEdge, said, setItems, setText, text } from './setting.ts';
import { initial, styled } from './style.ts';

type Part<T extends LinePart<string>['type']> = Extract<LinePart<string>, { type: T }>;

function partsOf<T extends LinePart<string>['type']>(
  line: ReturnType<typeof setItems>[number],
  type: T,
): Part<T>[] {
  return line.parts.filter((part): part is Part<T> => part.type === type);
}

/** Source Serif 4: ascent 1036, descent 335, x-height 475 of 1000. */
const strut = { over: 10.36 + (14 - 13.71) / 2, under: 3.35 + (14 - 13.71) / 2 };

test('a line is as high as line-height says, with half of the leading on each side', () => {
  const [line] = setText('text', 100);
  expect(line!.height).toBeCloseTo(14, 6);
  expect(line!.baseline).toBeCloseTo(strut.over, 6);
});

test('line-height normal is the face’s own', () => {
  expect(setText('text', 100, { lineHeight: 'normal' })[0]!.height).toBeCloseTo(13.71, 6);
});

test('smaller text does not lower the line, larger text raises it', () => {
  const small = styled({ fontSize: 7, lineHeight: 10 });
  const large = styled({ fontSize: 20, lineHeight: 28 });
  const line = (style: ComputedStyle) =>
    setItems([text('a ', initial), ...box(style, 's', text('b', style))], 100)[0]!;
  expect(line(small).height).toBeCloseTo(14, 6);
  expect(line(large).height).toBeCloseTo(28, 6);
});

test.each([
  ['baseline', 0],
  ['sub', -2],
  ['super', 10 / 3],
  [3, 3],
  [-3, -3],
  [{ percent: 50, pt: 0 }, 5],
  ['text-top', 10.36 - (1036 * 7 + (10000 - 1371 * 7) / 2) / 1000],
  ['text-bottom', (335 * 7 + (10000 - 1371 * 7) / 2) / 1000 - 3.35],
] as const)('vertical-align %j lifts by %f', (verticalAlign, lift) => {
  const style = styled({ fontSize: 7, lineHeight: 10, verticalAlign });
  const [line] = setItems([text('a', initial), ...box(style, 's', text('b', style))], 100);
  expect(partsOf(line!, 'glyphs')[1]!.y).toBeCloseTo(lift, 6);
});

test('boxes inside boxes add their shifts', () => {
  const up = styled({ verticalAlign: 4 });
  const items = box(up, 'a', text('x', up), ...box(up, 'b', text('y', up)));
  expect(partsOf(setItems(items, 100)[0]!, 'glyphs').map((part) => part.y)).toEqual([4, 8]);
});

function atomic(
  height: number,
  depth: number,
  verticalAlign: ComputedStyle['verticalAlign'] = 'baseline',
): Item {
  return {
    type: 'atomic',
    width: 20,
    height,
    depth,
    style: styled({ verticalAlign }),
    content: 'image',
  };
}

test('an image stands on the baseline and makes room above', () => {
  const [line] = setItems([text('a ', initial), atomic(30, 0)], 100);
  expect(line!.baseline).toBeCloseTo(30, 6);
  expect(line!.height).toBeCloseTo(30 + strut.under, 6);
  expect(partsOf(line!, 'atomic')).toMatchObject([{ y: 0, width: 20, content: 'image' }]);
});

test('an image in the middle is centred on half the x-height', () => {
  const [line] = setItems([text('a ', initial), atomic(10, 0, 'middle')], 100);
  expect(partsOf(line!, 'atomic')[0]!.y).toBeCloseTo(4.75 / 2 - 5, 6);
});

test.each([
  ['top', 14 - 8],
  ['bottom', 0],
] as const)('an image at the %s of the line touches it', (align, under) => {
  const [line] = setItems([text('a ', initial), atomic(8, 0, align)], 100);
  expect(line!.height).toBeCloseTo(14, 6);
  const bottom = line!.height - line!.baseline + partsOf(line!, 'atomic')[0]!.y;
  expect(bottom).toBeCloseTo(under, 6);
});

test('a high image at the top makes the line grow downwards', () => {
  const [line] = setItems([text('a ', initial), atomic(40, 0, 'top')], 100);
  expect(line!.height).toBeCloseTo(40, 6);
  expect(line!.baseline).toBeCloseTo(strut.over, 6);
});

const padded = styled({
  paddingLeft: 2,
  paddingRight: 3,
  paddingTop: 1,
  borderLeftWidth: 0.5,
  borderBottomWidth: 0.25,
  marginLeft: 4,
  marginRight: 5,
});

test('a box reaches over its padding and border, but not over its margin', () => {
  const [line] = setItems([...box(padded, 'key', text('mm', padded)), text('x', initial)], 100);
  const [part] = partsOf(line!, 'box');
  const [inside, after] = partsOf(line!, 'glyphs');
  expect(part).toMatchObject({ x: 4, first: true, last: true, box: { key: 'key' } });
  expect(part!.width).toBeCloseTo(inside!.run.width + 5.5, 6);
  expect([part!.ascent, part!.descent]).toEqual([expect.closeTo(11.36, 6), expect.closeTo(3.6, 6)]);
  expect(inside!.x).toBeCloseTo(6.5, 6);
  expect(after!.x).toBeCloseTo(6.5 + inside!.run.width + 3 + 5, 6);
});

test('a box on two lines has its edges where it starts and where it ends', () => {
  const lines = setItems(box(padded, 'key', text('mmmm mmmm', padded)), 55);
  expect(lines.map((line) => partsOf(line, 'box').map((part) => [part.first, part.last]))).toEqual([
    [[true, false]],
    [[false, true]],
  ]);
  expect(partsOf(lines[1]!, 'box')[0]!.x).toBe(0);
});

test('outer boxes come before inner ones, both before the text', () => {
  const items = box(
    initial,
    'outer',
    text('a', initial),
    ...box(initial, 'inner', text('b', initial)),
  );
  const [line] = setItems(items, 100);
  expect(partsOf(line!, 'box').map((part) => part.box.key)).toEqual(['outer', 'inner']);
  expect(line!.parts.map((part) => part.type)).toEqual(['box', 'box', 'glyphs', 'glyphs']);
});

test('an opening edge goes to the line of what it opens, a closing one stays', () => {
  const items = [
    ...box(padded, 'a', text('mmmm ', padded)),
    ...box(padded, 'b', text('mmmm', padded)),
  ];
  const lines = setItems(items, 60);
  expect(lines.map((line) => partsOf(line, 'box').map((part) => part.box.key))).toEqual([
    ['a'],
    ['b'],
  ]);
});

test('anchors come back on the line of the word that they stand before or after', () => {
  const anchor = (content: string): Item => ({ type: 'anchor', content });
  const items = [
    anchor('start'),
    text('mmmm', initial),
    anchor('after'),
    text(' ', initial),
    anchor('before'),
    text('mmmm', initial),
    anchor('end'),
  ];
  const lines = setItems(items, 50);
  expect(lines.map((line) => line.anchors)).toEqual([
    ['start', 'after'],
    ['before', 'end'],
  ]);
});

test('an anchor does not part two halves of a word', () => {
  const items: Item[] = [
    text('mmmm co', initial),
    { type: 'anchor', content: 'note' },
    text('operate', initial),
  ];
  expect(setItems(items, 60).map(said)).toEqual(['mmmm ', 'cooperate']);
});

const leader: Item = {
  type: 'leader',
  pattern: '.',
  style: initial,
  lang: 'en',
  tag: { type: 'artifact', kind: 'Layout', subtype: null },
};

test('a leader fills the line, and its dots stand on one grid in all lines', () => {
  const entry = (title: string, page: string) =>
    setItems([text(title, initial), leader, text(page, initial)], 200)[0]!;
  const lines = [entry('Summary', '1'), entry('What should be done', '12'), entry('Annex', '103')];
  const dot = 2.37;
  const phases = lines.map((line) => {
    expect(rightEdge(line)).toBeCloseTo(200, 6);
    const dots = partsOf(line, 'glyphs')[1]!;
    expect(dots.run.text).toMatch(/^\.{10,}$/);
    expect(dots.run.text).toHaveLength(dots.run.glyphs.length);
    return ((200 - dots.x) / dots.run.advances[0]!) % 1;
  });
  for (const phase of phases) expect(Math.min(phase, 1 - phase)).toBeLessThan(1e-6);
  expect(dot).toBeGreaterThan(0);
});

test('a title on two lines has its leader on the second', () => {
  const title = 'A title that is longer than the line it has to stand on';
  const lines = setItems([text(title, initial), leader, text('7', initial)], 200);
  expect(lines).toHaveLength(2);
  expect(said(lines[0]!)).not.toContain('.');
  expect(rightEdge(lines[1]!)).toBeCloseTo(200, 6);
});
