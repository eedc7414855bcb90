import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { FontStyle, ShapedText } from '../../../pipeline/6-typeset/fonts/types.ts';
import { naskh, sans, serif, serifBold, testFonts } from './faces.ts';

const fonts = await testFonts([serif, serifBold, sans, naskh]);

const plain: FontStyle = {
  fontFamily: ['Source Serif 4'],
  fontWeight: 400,
  fontStyle: 'normal',
  fontFeatures: new Map(),
  letterSpacing: 0,
};

function shape(text: string, change: Partial<FontStyle> = {}, rtl = false): ShapedText {
  return fonts.shaper({ ...plain, ...change }, 'en', rtl).shape(text);
}

/** `text@family` for each run. */
function faces(text: string): string[] {
  return shape(text).runs.map((run) => `${text.slice(run.start, run.end)}@${run.face.family}`);
}

test('a ligature is one glyph whose cluster is its first letter', () => {
  const [run] = shape('office').runs;
  expect(run?.shaped.glyphs).toHaveLength(4);
  expect(run?.shaped.clusters).toEqual([0, 1, 4, 5]);
});

test('spaced letters do not join into ligatures', () => {
  expect(shape('office', { letterSpacing: 0.5 }).runs[0]?.shaped.glyphs).toHaveLength(6);
});

test('features choose other glyphs', () => {
  const lining = shape('1849').runs[0]?.shaped.glyphs;
  const old = shape('1849', { fontFeatures: new Map([['onum', 1]]) }).runs[0]?.shaped.glyphs;
  expect(old).not.toEqual(lining);
});

test('kerning makes a pair unsafe to cut', () => {
  const { safe } = shape('AV');
  expect([...safe]).toEqual([1, 0, 0]);
  expect(shape('AV').width).toBeLessThan(shape('A').width + shape('V').width);
});

test('a character that the family lacks comes from the first face that has it', () => {
  expect(faces('Kabul کابل')).toEqual(['Kabul @Source Serif 4', 'کابل@Noto Naskh Arabic']);
});

test('marks stay with their letter, in one face', () => {
  expect(faces('e\u0301a')).toEqual(['e\u0301a@Source Serif 4']);
  expect(shape('e\u0301').runs[0]?.shaped.glyphs).toHaveLength(1);
});

test('what no face has is a visible sign, and is reported', () => {
  const { runs, missing } = shape('a漢b');
  expect(missing).toEqual([0x6f22]);
  expect(runs.flatMap((run) => run.shaped.glyphs)).not.toContain(0);
  expect(runs.map((run) => [run.start, run.end])).toEqual([
    [0, 1],
    [1, 2],
    [2, 3],
  ]);
});

test('a no-break hyphen may be a hyphen without a word', () => {
  expect(shape('co\u2011op').missing).toEqual([]);
});

test('ignorable characters need no face', () => {
  expect(shape('a\u200b\u2060b\ufe0f').missing).toEqual([]);
});

test('small capitals are the face’s own where it has them', () => {
  const own = shape('Nato', { fontFeatures: new Map([['smcp', 1]]) });
  expect(own.runs.map((run) => run.scale)).toEqual([1]);
  expect(own.runs[0]?.shaped.glyphs).not.toEqual(shape('Nato').runs[0]?.shaped.glyphs);
});

test('otherwise they are smaller capitals that still say small letters', () => {
  const style = { fontFamily: ['Noto Naskh Arabic'], fontFeatures: new Map([['smcp', 1]]) };
  const made = shape('Straße', style);
  const capitals = shape('STRASSE', { fontFamily: ['Noto Naskh Arabic'] });
  expect(made.runs.map(({ start, end, scale }) => [start, end, scale])).toEqual([
    [0, 1, 1],
    [1, 6, 0.8],
  ]);
  expect(made.runs[1]?.shaped.glyphs).toEqual(capitals.runs[0]?.shaped.glyphs.slice(1));
  expect(made.runs[1]?.shaped.clusters).toEqual([1, 2, 3, 4, 4, 5]);
});

test('Arabic letters join: the word is narrower than its letters apart', () => {
  const joined = shape('سلام', {}, true);
  const apart = ['س', 'ل', 'ا', 'م'].map((letter) => shape(letter, {}, true).width);
  expect(joined.width).toBeLessThan(apart.reduce((sum, width) => sum + width, 0));
  expect(joined.runs[0]?.shaped.clusters.at(0)).toBeGreaterThan(0);
});

test('no text whatever is set with glyph 0, and clusters stay inside their run', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.boolean(),
      fc.boolean(),
      (text, rtl, small) => {
        const fontFeatures = new Map(small ? [['smcp', 1]] : []);
        for (const { shaped, start, end } of shape(text, { fontFeatures }, rtl).runs) {
          expect(shaped.glyphs).not.toContain(0);
          expect(shaped.clusters.every((at) => at >= start && at < end)).toBe(true);
          expect(shaped.advances).toHaveLength(shaped.glyphs.length);
        }
      },
    ),
    { numRuns: 300 },
  );
});
