import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { paint } from '../../pipeline/7-paint/index.ts';
import { textFile, typesetHtml } from '../support/typeset.ts';
import { readFile } from './file/index.ts';
import { printedText } from './html.ts';
import { conformance } from './index.ts';
import { ua } from './make.ts';
import { readPdf } from './reading.ts';
import { taggedText } from './text.ts';
import { compareWords, wordsOf } from './words.ts';

const folder = join(import.meta.dirname, '../6-typeset/layout');
const cases = readdirSync(folder).filter((file) => file.endsWith('.html'));
const metadata = {
  title: 'Layout',
  authors: ['A. Uthor'],
  subject: null,
  keywords: [],
  lang: 'en',
  date: new Date(0),
};

test.each(cases)('%s is set as a PDF that conforms and loses no word', async (file) => {
  const html = readFileSync(join(folder, file), 'utf8');
  const { value } = await typesetHtml(html);
  const pdf = (await paint(value, metadata)).value;
  expect(conformance(pdf)).toEqual([]);
  const css = [...html.matchAll(/<style>([\s\S]*?)<\/style>/g)].map((match) => match[1]).join('\n');
  const source = wordsOf(printedText(html, [textFile('test.css', css)], ua));
  expect(compareWords(source, wordsOf(taggedText(readPdf(readFile(pdf))))).lost).toEqual([]);
});
