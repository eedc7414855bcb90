import { expect, test } from 'vitest';
import { parse } from '../../../pipeline/2-parse/index.ts';
import { blocksOf } from '../../../pipeline/3-extract/prose/blocks/index.ts';
import { packOf } from '../../2-parse/pack.ts';

const read = (text: string) => blocksOf(parse(packOf(text)).value);
const texts = (text: string) => read(text).blocks.map(({ kind, text: found }) => [kind, found]);

test('marks, footnote marks and images are left out; footnotes come last', () => {
  const text =
    'The *old* **port**[^1] is [here](x.md) ![a map](m.png).\n\n[^1]: Built *early*.\n\nIt is closed.';
  expect(texts(text)).toEqual([
    ['paragraph', 'The old port is here .'],
    ['paragraph', 'It is closed.'],
    ['footnote', 'Built early.'],
  ]);
});

test('broken emphasis and shortcodes are left out', () => {
  expect(texts('***** Old port**:**** It is {{ page.name }} closed.')).toEqual([
    ['paragraph', expect.stringMatching(/^\s*Old port: It is {2}closed\.$/)],
  ]);
});

test('headings make paths, bold lines too', () => {
  const { blocks } = read('# Port\n\n## Dues\n\n**To the board**\n\nPay.\n\n## Ships\n\nSail.');
  const path = (text: string) =>
    blocks.find((block) => block.text === text)!.headings.map(({ text: title }) => title);
  expect(path('Pay.')).toEqual(['Port', 'Dues', 'To the board']);
  expect(path('Sail.')).toEqual(['Port', 'Ships']);
});

test('items know their list, its lead-in and their place', () => {
  const { blocks } = read('The board should:\n\n- pay\n\n  at once\n- sail\n  1. north\n');
  expect(
    blocks.map(({ text, item }) => [text, item?.depth, item?.index, item?.first, item?.leadIn]),
  ).toEqual([
    ['The board should:', undefined, undefined, undefined, undefined],
    ['pay', 1, 0, true, 'The board should:'],
    ['at once', 1, 0, false, 'The board should:'],
    ['sail', 1, 1, true, 'The board should:'],
    ['north', 2, 0, true, 'sail'],
  ]);
});

test('a bold beginning is the lead', () => {
  expect(read('**Pay dues:** The board should pay.').blocks[0]!.lead).toBe('Pay dues');
});

test('cells know their row and column', () => {
  const { blocks } = read('| Port | Dues |\n| --- | --- |\n| Old | 12 |');
  expect(blocks.at(-1)).toMatchObject({
    kind: 'cell',
    text: '12',
    cell: { row: 'Old', column: 'Dues' },
  });
});

test('HTML is cut where a browser begins a line, however badly nested', () => {
  const html =
    '<table><tr><td><p>The <b>old</b> port&nbsp;is\nclosed.</td></p><script>x()</script><td>Pay<br>dues</table>';
  expect(texts(html).map(([, text]) => text!.trim().replace(/\s+/g, ' '))).toEqual([
    'The old port is closed.',
    'Pay',
    'dues',
  ]);
});

test('runs lead back to the source', () => {
  const { blocks } = read('# Port\n\nThe *old* port\nis closed.');
  const lines = blocks[1]!.runs.map(({ offset, source }) => [
    blocks[1]!.text.slice(offset, offset + 4),
    source.line,
    source.column,
  ]);
  expect(lines).toEqual([
    ['The ', 3, 1],
    ['old ', 3, 6],
    [' por', 3, 10],
  ]);
});

test('each block has its node', () => {
  const { blocks, nodes } = read('# Port\n\n- pay\n\n> sail');
  expect(nodes).toHaveLength(blocks.length);
  expect(nodes.map(({ type }) => type)).toEqual(['heading', 'paragraph', 'paragraph']);
});
