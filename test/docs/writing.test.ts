import { beforeAll, describe, expect, test } from 'vitest';
import {
  containerDirectives,
  leafDirectives,
  textDirectives,
} from '../../pipeline/2-parse/markdown/directive-names.ts';
import { type BuildResult, check } from '../../pipeline/build.ts';
import { readFile } from '../conformance/file/index.ts';
import { conformance } from '../conformance/index.ts';
import { type MadePdf, makePack } from '../conformance/make.ts';
import { readPdf } from '../conformance/reading.ts';
import { taggedText } from '../conformance/text.ts';
import { compareWords, wordsOf } from '../conformance/words.ts';
import { examples, writePack } from './writing-pack.ts';

describe('the examples of docs/writing.md', () => {
  let made: MadePdf;
  let checked: BuildResult;

  beforeAll(async () => {
    const folder = writePack();
    made = await makePack(folder);
    checked = await check(folder, { cwd: folder });
  });

  test('build without a finding', () => {
    const found = [...made.diagnostics, ...checked.diagnostics];
    expect(found.map(({ code, message, source }) => [code, message, source])).toEqual([]);
  });

  test('make a PDF that keeps PDF/UA-1 and PDF/A-2a', () => {
    expect(conformance(made.bytes)).toEqual([]);
  });

  test('say the same in PDF and HTML', () => {
    const tagged = wordsOf(taggedText(readPdf(readFile(made.bytes))));
    const { lost, added } = compareWords(wordsOf(made.text), tagged);
    expect(lost).toEqual([]);
    expect(added.filter((word) => !/^(P|\d+)$/.test(word))).toEqual([]);
  });

  test('show every mark there is', () => {
    const shown = examples.join('\n');
    const missing = [
      ...textDirectives.filter((name) => !shown.includes(`:${name}[`)),
      ...leafDirectives.filter((name) => !new RegExp(`^::${name}\\b`, 'm').test(shown)),
      ...containerDirectives.filter((name) => !new RegExp(`^:::${name}\\b`, 'm').test(shown)),
    ];
    // Named in the text beside those that are shown.
    expect(missing).toEqual(['note', 'tip', 'important', 'warning']);
  });
});
