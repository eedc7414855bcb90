import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { read } from '../../pipeline/1-read/index.ts';
import { folderWith, shownFindings } from './support.ts';

const packageRoot = join(import.meta.dirname, 'package');

async function worksOf(files: Readonly<Record<string, string>>, bibliography: string) {
  const manifest = `title: T\nbibliography: ${bibliography}\n`;
  const cwd = folderWith({ 'p/pack.yaml': manifest, 'p/a.md': 'A.', ...files });
  const { value, diagnostics } = await read('p', { cwd, packageRoot });
  return { works: value!.bibliography, found: shownFindings(diagnostics), pack: value! };
}

describe('BibTeX', () => {
  test('is read into works, with names, dates and ranges', async () => {
    const bib = `@article{key1, author={van der Berg, Anna and {World Bank}}, title={The {Indus} \\emph{study}},
      journal={J}, year=2020, month=mar, volume=3, number=2, pages={12--15}, doi={10.1/x}}`;
    const { works, found } = await worksOf({ 'p/w.bib': bib }, 'w.bib');
    expect(found).toBe('');
    expect(works.get('key1')).toMatchObject({
      type: 'article-journal',
      title: 'The Indus study',
      authors: [
        { family: 'van der Berg', given: 'Anna' },
        { family: 'World Bank', given: null },
      ],
      date: '2020-03',
      container: 'J',
      pages: '12–15',
      doi: '10.1/x',
    });
  });

  test('a broken entry is reported with its place, and costs only itself', async () => {
    const bib = `@string{jbs = "Journal of Border Studies"}

@article{first,
  title = {One}, journal = jbs, year = 2020}
@article{broken,
  title = {Two}
  year = 2021}

@book{open, title = {Three
@book{last, title = {Four}, year = 2022}
`;
    const { works, found } = await worksOf({ 'p/w.bib': bib }, 'w.bib');
    expect([...works.keys()].sort()).toEqual(['first', 'last']);
    expect(works.get('first')?.container).toBe('Journal of Border Studies');
    expect(found.split('\n')).toEqual([
      'p/w.bib:7:3-7:4 error invalid-bibliography',
      '  In `p/w.bib` this entry is left out, `}` is expected here, not a name',
      'p/w.bib:9:1-9:2 error invalid-bibliography',
      '  In `p/w.bib` this entry is left out, which is not closed',
      '',
    ]);
  });

  test('whatever is wrong, every whole entry is read', async () => {
    const wrong = [
      '@book{x',
      '@article{a b, title={x}}',
      '@misc{, title={x}}',
      '@book{x, title="y}',
      '@@{',
    ];
    for (const one of wrong) {
      const bib = `${one}\n@book{good, title={Good}}\n`;
      const { works, found } = await worksOf({ 'p/w.bib': bib }, 'w.bib');
      expect(works.get('good')?.title, one).toBe('Good');
      expect(found.split('\n')[0], one).toMatch(
        /^(p\/w\.bib:1:\d+-1:\d+ error invalid-bibliography)?$/,
      );
    }
  });

  test('an address in it is text and is not fetched', async () => {
    const { works, found } = await worksOf({ 'p/w.bib': 'https://example.org/x.bib' }, 'w.bib');
    expect([works.size, found]).toEqual([0, '']);
  });
});

describe('CSL-JSON', () => {
  test('is read, and what is wrong in an item costs only that', async () => {
    const items = [
      { id: 'a', type: 'book', title: 'A <i>b</i>', issued: { 'date-parts': [['2019', 5]] } },
      { type: 'book' },
      { id: 7, author: 'nobody', editor: [{ literal: 'UN' }], issued: { literal: 'forthcoming' } },
    ];
    const { works, found } = await worksOf({ 'p/w.json': JSON.stringify(items) }, 'w.json');
    expect(works.get('a')).toMatchObject({ title: 'A b', date: '2019-05', authors: [] });
    expect(works.get('7')).toMatchObject({
      editors: [{ family: 'UN', given: null }],
      date: 'forthcoming',
      type: 'document',
    });
    expect(found).toContain('item 2 has no `id`');
  });

  test('must be a list', async () => {
    const { found } = await worksOf({ 'p/w.json': '{"a": 1}' }, 'w.json');
    expect(found).toContain('it is no list of works');
  });
});

test('several files: the first one that has a key counts', async () => {
  const one = (title: string) => JSON.stringify([{ id: 'k', title }]);
  const files = { 'p/a.json': one('first'), 'p/b.json': one('second') };
  const { works } = await worksOf(files, '[a.json, b.json]');
  expect(works.get('k')?.title).toBe('first');
});

test('a file that is not there, and one outside of the pack', async () => {
  const missing = await worksOf({}, 'none.bib');
  expect(missing.found).toContain('missing-bibliography');
  expect(missing.pack.missing).toContain('p/none.bib');
  const outside = await worksOf({ 'w.bib': '' }, '../w.bib');
  expect(outside.found).toContain('outside-pack');
});
