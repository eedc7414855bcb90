import fc from 'fast-check';
import { expect, test } from 'vitest';
import { paint } from '../../pipeline/7-paint/index.ts';
import type { Metadata } from '../../pipeline/7-paint/types.ts';
import { conformance } from '../conformance/index.ts';
import { open } from './helpers/read.ts';
import { metadata, structure, typeset } from './helpers/typeset.ts';

const page = { index: 0, width: 100, height: 100, label: '1', items: [] };

async function written(given: Partial<Metadata>) {
  const root = structure().element('Document');
  const { value } = await paint(typeset([page], root), { ...metadata, ...given });
  const { info, metadata: xmp } = await (await open(value)).getMetadata();
  return { value, info: info as Readonly<Record<string, unknown>>, xmp };
}

const title = 'Q&A: "Fish" <chips> – ‘ja’ 🐟 ]]> &amp; السلام عليكم';

test('a title with markup, emoji and Arabic is right in both', async () => {
  const { value, info, xmp } = await written({ title, reference: 'A&B/7', edition: '2<3' });
  expect(info.Title).toBe(title);
  expect(xmp.get('dc:title')).toBe(title);
  expect(info.Custom).toEqual({ Reference: 'A&B/7', Edition: '2<3' });
  expect(xmp.get('dc:identifier')).toBe('A&B/7');
  expect(xmp.get('xmpmm:versionid')).toBe('2<3');
  expect(metadataFaults(value)).toEqual([]);
});

test('what XML cannot hold is in neither', async () => {
  const { info, xmp } = await written({ title: ' a\u0000b\r\n\tc\ud800d\ufffe ' });
  expect([info.Title, xmp.get('dc:title')]).toEqual(['ab cd', 'ab cd']);
});

test('whatever the pack says, both say the same', async () => {
  const text = fc.string({ unit: 'binary', minLength: 1, maxLength: 20 });
  const list = fc.array(text, { maxLength: 3 });
  await fc.assert(
    fc.asyncProperty(text, list, text, list, async (title, authors, subject, keywords) => {
      const said = { title: `t${title}`, authors, subject, keywords, edition: subject };
      expect(metadataFaults((await written(said)).value)).toEqual([]);
    }),
    { numRuns: 40 },
  );
});

function metadataFaults(pdf: Uint8Array) {
  return conformance(pdf).filter(({ code }) => /xmp|info|pdfa|pdfua/.test(code));
}
