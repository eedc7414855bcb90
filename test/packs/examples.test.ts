import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readPdf } from '../support/pdf.ts';
import { buildPack, root } from './build.ts';

const examples = readdirSync(join(root, 'sources')).filter((name) => !name.startsWith('.'));

describe('the packs that ship as examples', () => {
  test('show the themes, two scripts, two sizes of paper and audiences', () => {
    expect(examples.sort()).toEqual([
      'crossing-review',
      'flood-gauges',
      'istanbul-process',
      'protest-notes.md',
      'wasata-ar',
    ]);
  });

  test.each(examples)('%s builds without a finding', async (name) => {
    const { result } = await buildPack(`sources/${name}`);
    expect(result.diagnostics).toEqual([]);
    expect(result.outputs.length).toBeGreaterThan(0);
  });

  test('the memorandum has two pages, and only the minister reads what is for her alone', async () => {
    const { result } = await buildPack('sources/flood-gauges');
    expect(result.outputs.map(({ audience, pages }) => [audience, pages])).toEqual([
      ['minister', 2],
      ['file', 2],
    ]);
  });

  test('every chapter of the report opens on a right-hand page', async () => {
    const id = 'crossing-review';
    const built = await buildPack(`sources/${id}`);
    const pdf = await readPdf(built.file(`${id}.pdf`));
    const opening = /CHAPTER \d|ANNEX [A-C]/;
    const opens = pdf.pages.flatMap(({ text }, index) => (opening.test(text) ? [index + 1] : []));
    expect(opens.length).toBe(8);
    expect(opens.filter((page) => page % 2 === 0)).toEqual([]);
    await pdf.close();
  });
});
