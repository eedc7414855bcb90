import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { makePack } from '../conformance/make.ts';
import { readPdf } from '../support/pdf.ts';

const arabic = /[\p{Script=Arabic}\p{M}]+/gu;
const wordsOf = (text: string) => new Set(text.normalize('NFKC').match(arabic));

test('a reader that looks at no tags finds the words of the sources', async () => {
  const pdf = await readPdf(new Uint8Array((await makePack('sources/wasata-ar')).bytes));
  const read = wordsOf(pdf.pages.map(({ text }) => text).join(' '));
  await pdf.close();
  const texts = ['01-mulakhkhas', '02-khalfiya', '03-tawsiyat'].map((name) =>
    readFileSync(`sources/wasata-ar/${name}.md`, 'utf8'),
  );
  const written = [...wordsOf(texts.join('\n'))];
  const lost = written.filter((word) => !read.has(word));
  expect(written.length).toBeGreaterThan(150);
  // Words of attributes are not printed as they stand; words beside a cell or a label touch it.
  expect(lost.length / written.length).toBeLessThan(0.08);
});
