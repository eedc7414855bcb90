import { expect, test } from 'vitest';
import { visualOrder } from '../../../pipeline/6-typeset/lines/bidi.ts';
import { box, broken, rightEdge, runsOf, said, setItems, setText, text } from './setting.ts';
import { styled } from './style.ts';

/** One face for all, so that runs end only where the direction changes. */
const arabic = { fontFamily: ['Noto Naskh Arabic'] };
const rightToLeft = { ...arabic, direction: 'rtl' } as const;

/** The texts of a line's runs from left to right, with the direction of their glyphs. */
function parts(line: ReturnType<typeof setText>[number]): string[] {
  const runs = line.parts.filter((part) => part.type === 'glyphs');
  return runs
    .sort((a, b) => a.x - b.x)
    .map(({ run }) => (run.rtl ? `${run.text}<` : `${run.text}>`));
}

test.each([
  [
    [0, 0, 0],
    [0, 1, 2],
  ],
  [
    [1, 1, 1],
    [2, 1, 0],
  ],
  [
    [0, 1, 1, 0],
    [0, 2, 1, 3],
  ],
  [
    [1, 2, 2, 1],
    [3, 1, 2, 0],
  ],
  [
    [0, 1, 2, 2, 1, 0],
    [0, 4, 2, 3, 1, 5],
  ],
])('rule L2: levels %j stand in the order %j', (levels, order) => {
  expect(visualOrder(levels)).toEqual(order);
});

test('Arabic in English: its words run from right to left, the rest stays', () => {
  const [line] = setText('the term شعب عظيم is used', 400, arabic);
  expect(parts(line!)).toEqual(['the term >', 'شعب عظيم<', ' is used>']);
});

test('the same with faces by character: a space between words of a face is of that face', () => {
  const [line] = setText('the term شعب عظيم is used', 400);
  expect(runsOf(line!).map((run) => run.text)).toEqual(['the term ', 'شعب عظيم', ' is used']);
  expect(parts(line!)).toEqual(['the term >', 'شعب عظيم<', ' is used>']);
});

test('glyphs are in visual order and clusters lead back to the text', () => {
  const [run] = runsOf(setText('شعب عظيم', 400, rightToLeft)[0]!);
  expect(run!.text).toBe('شعب عظيم');
  expect(run!.clusters).toEqual([...run!.clusters].sort((a, b) => b - a));
  expect(run!.clusters[0]).toBe(7);
});

test('English in Arabic: the paragraph starts on the right', () => {
  const [line] = setText('كتب UN أمس', 400, rightToLeft);
  expect(parts(line!)).toEqual([' أمس<', 'UN>', 'كتب <']);
  expect(rightEdge(line!)).toBeCloseTo(400, 6);
});

test('numbers keep their order in Arabic', () => {
  const [line] = setText('في عام 2024 م', 400, rightToLeft);
  expect(parts(line!)).toEqual([' م<', '2024>', 'في عام <']);
});

test('lines are ordered one by one, and their spaces hang at their end', () => {
  const lines = setText('شعب عظيم جدا في بلد كبير', 60, rightToLeft);
  expect(lines.length).toBeGreaterThan(1);
  expect(lines.map(said).join('')).toBe('شعب عظيم جدا في بلد كبير');
  for (const line of lines) expect(rightEdge(line)).toBeCloseTo(60, 6);
});

test('a justified right-to-left line fills its measure', () => {
  const source = 'شعب عظيم جدا في بلد كبير وشعب عظيم';
  const [first] = setText(source, 90, { ...rightToLeft, textAlign: 'justify' });
  expect(Math.min(...first!.parts.map((part) => part.x))).toBeCloseTo(0, 6);
  expect(rightEdge(first!)).toBeCloseTo(90, 6);
});

test('brackets are mirrored by the shaper and stay the same characters', () => {
  const [mirrored] = runsOf(setText('(شعب)', 400, rightToLeft)[0]!);
  const [plain] = runsOf(setText('()', 400, arabic)[0]!);
  expect(mirrored!.text).toBe('(شعب)');
  expect([mirrored!.glyphs[0], mirrored!.glyphs.at(-1)]).toEqual(plain!.glyphs);
});

test('an isolate keeps a name from disturbing what is around it', () => {
  const isolate = styled({ ...arabic, unicodeBidi: 'isolate', direction: 'rtl' });
  const plain = styled(arabic);
  const items = [
    text('from ', plain),
    ...box(isolate, 'i', text('شعب', isolate)),
    text(' 12 to 15', plain),
  ];
  expect(parts(setItems(items, 400)[0]!)).toEqual(['from >', 'شعب<', ' 12 to 15>']);
});

test('isolates that touch keep the order of the text around them', () => {
  const isolate = styled({ ...arabic, unicodeBidi: 'isolate', direction: 'rtl' });
  const items = [
    text('from ', styled(arabic)),
    ...box(isolate, 'i', text('شعب', isolate)),
    ...box(isolate, 'j', text('عظيم', isolate)),
  ];
  expect(parts(setItems(items, 400)[0]!)).toEqual(['from >', 'شعب<', 'عظيم<']);
});

test('in right-to-left text they go on to the left', () => {
  const isolate = styled({ ...arabic, unicodeBidi: 'isolate', direction: 'ltr' });
  const items = [
    ...box(isolate, 'i', text('one', isolate)),
    ...box(isolate, 'j', text('two', isolate)),
  ];
  expect(parts(setItems(items, 400, styled(rightToLeft))[0]!)).toEqual(['two>', 'one>']);
});

test('without the isolate the number goes with the Arabic', () => {
  const [line] = setText('from شعب 12 to 15', 400, arabic);
  expect(parts(line!)).toEqual(['from >', '12>', 'شعب <', ' to 15>']);
  expect(said(line!)).toBe('from شعب 12 to 15');
});

test('an override turns Latin letters round', () => {
  const override = styled({ unicodeBidi: 'bidi-override', direction: 'rtl' });
  const items = box(override, 'o', text('abc', override));
  expect(parts(setItems(items, 400)[0]!)).toEqual(['abc<']);
});

test('breaking does not depend on direction', () => {
  const source = 'the term شعب عظيم is used';
  expect(broken(setText(source, 75, arabic))).toBe(broken(setText(source, 75, rightToLeft)));
});
