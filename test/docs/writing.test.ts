import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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
import { root } from '../packs/build.ts';

/** The examples of docs/writing.md, each a document of one pack, with the files that they name. */
const page = readFileSync(join(root, 'docs/writing.md'), 'utf8');
const blocks = [...page.matchAll(/^(`{3,})(\S+) (\S+)\n([\s\S]*?)^\1$/gm)];
const examples = blocks.flatMap(([, , , info, text]) => (info === 'example' ? [text!] : []));
const files = blocks.flatMap(([, , , info, text]) => {
  const name = /^file=(\S+)$/.exec(info!)?.[1];
  return name === undefined ? [] : [{ name, text: text! }];
});

function writePack(): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'briefpack-writing-')), 'writing');
  mkdirSync(folder);
  const names = examples.map((text, index) => {
    const name = `example-${String(index + 1).padStart(2, '0')}.md`;
    writeFileSync(join(folder, name), text);
    return { name, title: `Example ${index + 1}` };
  });
  const documents = names.map(({ name, title }) => `  - { file: ${name}, title: ${title} }\n`);
  for (const { name, text } of files) writeFileSync(join(folder, name), text);
  const manifest = files.find(({ name }) => name === 'pack.yaml')!.text;
  writeFileSync(join(folder, 'pack.yaml'), `${manifest}documents:\n${documents.join('')}`);
  return folder;
}

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
