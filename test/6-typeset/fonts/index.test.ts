import { expect, test } from 'vitest';
import type { FaceFile } from '../../../pipeline/1-read/types.ts';
import { loadFonts } from '../../../pipeline/6-typeset/fonts/index.ts';
import { serif, testFonts } from './faces.ts';

test('metrics are read from the tables', async () => {
  const [face] = (await testFonts([serif])).faces;
  expect(face).toMatchObject({
    family: 'Source Serif 4',
    unitsPerEm: 1000,
    ascent: 1036,
    descent: -335,
    lineGap: 0,
    capHeight: 670,
    xHeight: 475,
    underlinePosition: -50,
    underlineThickness: 50,
  });
});

function broken(bytes: Uint8Array): FaceFile {
  return { ...serif, file: { path: 'fonts/broken.ttf', bytes, hash: 'x' } };
}

test.each([
  ['nothing', new Uint8Array()],
  ['text', new TextEncoder().encode('not a font, but long enough to be taken for one at first')],
  ['a truncated face', serif.file.bytes.slice(0, 2000)],
  ['WOFF2', new Uint8Array([0x77, 0x4f, 0x46, 0x32, ...new Uint8Array(60)])],
])('%s is a diagnostic and no face', async (_, bytes) => {
  const { value, diagnostics } = await loadFonts([broken(bytes), serif]);
  expect(value.faces).toHaveLength(1);
  expect(diagnostics).toMatchObject([
    { code: 'unreadable-face', severity: 'error', source: { path: 'fonts/broken.ttf' } },
  ]);
});

test('a theme without faces is an error, and shaping still answers', async () => {
  const { value, diagnostics } = await loadFonts([]);
  expect(diagnostics.map(({ code }) => code)).toEqual(['no-faces']);
  const style = {
    fontFamily: ['serif'],
    fontWeight: 400,
    fontStyle: 'normal',
    fontFeatures: new Map(),
    letterSpacing: 0,
  } as const;
  const shaper = value.shaper(style, 'en', false);
  expect(shaper.face).toBeNull();
  expect(shaper.shape('text').runs).toEqual([]);
});
