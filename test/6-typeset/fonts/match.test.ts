import { expect, test } from 'vitest';
import type { FaceFile } from '../../../pipeline/1-read/types.ts';
import { naskh, sans, sansSemibold, serif, serifBold, serifItalic, testFonts } from './faces.ts';

/** The first four faces that a style gets, as `family weight style`. */
async function matched(
  files: readonly FaceFile[],
  families: string[],
  weight: number,
  style: 'normal' | 'italic',
): Promise<string[]> {
  const fonts = await testFonts(files);
  return fonts
    .match(families, weight, style)
    .slice(0, 4)
    .map((face) => `${face.family.replace(/Source |Noto /, '')} ${face.weight} ${face.style}`);
}

const all = [serif, serifItalic, serifBold, sans, sansSemibold, naskh];

test('the named families come first, then the others in the order of the theme', async () => {
  expect(await matched(all, ['Source Sans 3', 'Source Serif 4'], 400, 'normal')).toEqual([
    'Sans 3 400 normal',
    'Serif 4 400 normal',
    'Naskh Arabic 400 normal',
    'Serif 4 400 italic',
  ]);
});

test('names are compared without case, and unknown names are passed over', async () => {
  expect((await matched(all, ['Georgia', 'source sans 3'], 400, 'normal'))[0]).toBe(
    'Sans 3 400 normal',
  );
});

test.each([
  ['serif', 'Serif 4'],
  ['sans-serif', 'Sans 3'],
  ['system-ui', 'Sans 3'],
  ['monospace', 'Sans 3'],
])('%s is the first family of its kind', async (generic, family) => {
  expect((await matched(all, [generic], 400, 'normal'))[0]).toContain(family);
});

test('a theme that has only sans faces sets serif in them', async () => {
  expect((await matched([sans], ['serif'], 400, 'normal'))[0]).toBe('Sans 3 400 normal');
});

/** CSS Fonts 4, section 5.2: [weights there are, weight wanted, weight found] */
test.each([
  [[400, 700], 300, 400],
  [[400, 700], 500, 400],
  [[400, 500, 700], 450, 500],
  [[400, 500, 700], 600, 700],
  [[300, 500], 400, 500],
  [[300, 600], 400, 300],
  [[600, 900], 400, 600],
  [[400, 700], 900, 700],
  [[100, 200, 900], 350, 200],
])('of the weights %j the wanted %i is set in %i', async (weights, wanted, found) => {
  const files = weights.map((weight) => ({ ...serif, weight }));
  const fonts = await testFonts(files);
  expect(fonts.match(['Source Serif 4'], wanted, 'normal')[0]?.weight).toBe(found);
});

test('style goes before weight', async () => {
  expect((await matched(all, ['Source Serif 4'], 700, 'italic'))[0]).toBe('Serif 4 400 italic');
});

test('an upright face serves where there is no italic', async () => {
  expect((await matched(all, ['Source Sans 3'], 600, 'italic'))[0]).toBe('Sans 3 600 normal');
});
