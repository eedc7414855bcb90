import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { beforeAll, describe, expect, test } from 'vitest';
import { generatePack } from '../../bench/generate.ts';
import { readFile } from './file/index.ts';
import { conformance } from './index.ts';
import { type MadePdf, makePack } from './make.ts';
import { readPdf } from './reading.ts';
import { taggedText } from './text.ts';
import { compareWords, wordsOf } from './words.ts';

const generated = () =>
  generatePack(mkdtempSync(`${tmpdir()}/briefpack-`), { name: 'bench', documents: 3 }).pack;

describe.each([
  ['sources/istanbul-process', () => 'sources/istanbul-process'],
  ['sources/protest-notes.md', () => 'sources/protest-notes.md'],
  ['sources/wasata-ar', () => 'sources/wasata-ar'],
  ['sources/crossing-review', () => 'sources/crossing-review'],
  ['sources/flood-gauges', () => 'sources/flood-gauges'],
  ['a generated pack', generated],
])('%s', (_, target) => {
  let made: MadePdf;

  beforeAll(async () => {
    made = await makePack(target());
  });

  test('keeps PDF/UA-1 and PDF/A-2a', () => {
    expect(conformance(made.bytes)).toEqual([]);
  });

  test('says the words of the HTML in their order, and page numbers besides', () => {
    const tagged = wordsOf(taggedText(readPdf(readFile(made.bytes))));
    const { lost, added } = compareWords(wordsOf(made.text), tagged);
    expect(lost).toEqual([]);
    expect(tagged.length).toBeGreaterThan(300);
    expect(added.filter((word) => !/^(P|ص|\d+)$/u.test(word))).toEqual([]);
  });
});
