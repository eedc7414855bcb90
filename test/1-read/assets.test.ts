import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { candidatesOf } from '../../pipeline/1-read/assets/candidates.ts';
import { read } from '../../pipeline/1-read/index.ts';
import { folderWith } from './support.ts';

const found = (text: string) =>
  candidatesOf(text).map(({ name, kind, sure }) => `${name} ${kind}${sure ? '' : '?'}`);

test.each([
  ['![a](x.png)', ['x.png asset']],
  ['![a](x.png "The title")', ['x.png asset']],
  ['![a](<a b.png> "t")', ['a b.png asset']],
  ['![a](a%20b.png)', ['a b.png asset']],
  ['![a](100%.png)', ['100%.png asset']],
  ['![a](a\\(1\\).png) and (b)', ['a(1).png asset']],
  ['![a](a(1).png)', ['a(1).png asset']],
  ['![a](x.svg#part)', ['x.svg asset']],
  ['![a](\n  x.png)', ['x.png asset']],
  ['[![a](x.png)](y.md)', ['x.png asset']],
  ['[data](x.csv)', ['x.csv asset?']],
  ['[note](x.md)', []],
  ['[id]: x.png "t"', ['x.png asset']],
  ['> [id]: <a b.png>', ['a b.png asset']],
  ['<img alt=">" src=\'x.jpeg\'>', ['x.jpeg asset']],
  ['::include{file="parts/a.md"}', ['parts/a.md include']],
  ['::include{file=a.markdown}', ['a.markdown include']],
  ['![a](https://example.org/x.png) ![b](//example.org/x.png)', []],
  ['![a](data:image/png;base64,AAAA)', []],
  ['`![a](x.png)`', ['x.png asset?']],
  ['~~~\n![a](x.png)\n~~~\n![a](y.png)', ['x.png asset?', 'y.png asset']],
  ['```chart\ntype: bar\ndata: "a b.csv"\n```', ['a b.csv asset']],
  ['```chart\ndata: a b.csv\n```', ['a b.csv asset']],
  ['```vega-lite\n{"data": {"url": "x.json"}}\n```', ['x.json asset']],
  ['- item\n\n  ```chart\n  file: x.tsv\n  ```', ['x.tsv asset']],
])('%j', (text, expected) => {
  expect(found(text)).toEqual(expected);
});

test('a candidate is where its offsets say', () => {
  const text = 'Text ![a](one.png) and\n<img src="two.png">';
  expect(candidatesOf(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    'one.png',
    'two.png',
  ]);
});

test('any text is searched in time that grows no faster than it', () => {
  const parts = fc.constantFrom(
    '](',
    '(',
    ')',
    '[',
    ']:',
    '\\',
    '`',
    '<',
    'file="',
    'x.png',
    ' ',
    '\n',
    '```',
    'data: ',
  );
  fc.assert(
    fc.property(fc.array(parts, { maxLength: 40 }), (pieces) => {
      const text = pieces.join('').repeat(200);
      const start = performance.now();
      for (const { start, end } of candidatesOf(text)) expect(end).toBeGreaterThan(start);
      expect(performance.now() - start).toBeLessThan(500);
    }),
    { numRuns: 200 },
  );
});

test('includes are followed, each path relative to the file that names it', async () => {
  const cwd = folderWith({
    'p/a.md': '::include{file="parts/one.md"}\n',
    'p/parts/one.md': '![x](i.png)\n\n::include{file="../two.md"}\n',
    'p/parts/i.png': 'i',
    'p/two.md': '::include{file="parts/one.md"}\n::include{file="none.md"}\n![y](i.png)\n',
    'p/pack.yaml': 'title: W\ndocuments: [a.md]\n',
  });
  const { value, diagnostics } = await read('p', {
    cwd,
    packageRoot: join(import.meta.dirname, 'package'),
  });
  expect(diagnostics).toEqual([]);
  expect([...value!.includes.keys()]).toEqual(['p/parts/one.md', 'p/two.md']);
  expect([...value!.assets.keys()]).toEqual(['p/parts/i.png']);
  expect(value!.missing).toEqual(['p/i.png', 'p/none.md']);
});
