import { expect, test } from 'vitest';
import { claimsOf } from '../../pipeline/7-paint/claims.ts';
import { paint } from '../../pipeline/7-paint/index.ts';
import { serif } from './helpers/fonts.ts';
import { metadata, page, structure, text, typeset } from './helpers/typeset.ts';

const claims = (pdf: Uint8Array) => {
  const xmp = Buffer.from(pdf).toString('latin1');
  return { pdfA: /<pdfaid:part>/.test(xmp), pdfUa: /<pdfuaid:part>/.test(xmp) };
};

async function shown(glyphs: readonly number[], rest = {}) {
  const { element, tag } = structure();
  const root = element('Document');
  const item = text('a', 72, 72, tag(element('P', {}, root)));
  const run = { ...item.run, face: serif, glyphs, advances: glyphs.map(() => 5), clusters: [0] };
  const set = typeset([page([{ ...item, run }], '1', 0)], root);
  return paint({ ...set, ...rest }, metadata);
}

test('a file without fault claims both standards', async () => {
  expect(claims((await shown([40])).value)).toEqual({ pdfA: true, pdfUa: true });
});

test('a file that shows .notdef claims neither, and says so', async () => {
  const { value, diagnostics } = await shown([0]);
  expect(diagnostics).toMatchObject([{ code: 'unset-glyph' }]);
  expect(claims(value)).toEqual({ pdfA: false, pdfUa: false });
});

test('a file without a language or a title claims neither', async () => {
  const { value, diagnostics } = await shown([40], { lang: '' });
  expect(diagnostics).toMatchObject([{ code: 'incomplete-metadata', message: /language/ }]);
  expect(claims(value)).toEqual({ pdfA: false, pdfUa: false });
});

test('an encrypted file is no record copy, but accessible', () => {
  const encryption = { userPassword: '', ownerPassword: 'o', random: () => new Uint8Array() };
  expect(claimsOf([], { encryption })).toEqual({ pdfA: null, pdfUa: true });
});
