import { expect, test } from 'vitest';
import { readCell } from '../../../pipeline/3-extract/charts/cell.ts';
import { extracted, shown } from '../helpers.ts';

const chart = (lines: string) => `\`\`\`chart\ntype: bar\n${lines}\nalt: A chart.\n\`\`\``;

function rowsOf(lines: string, csv?: string, lang = 'en') {
  const assets: Record<string, string> = csv === undefined ? {} : { 'data.csv': csv };
  const { brief, diagnostics } = extracted(chart(lines), { assets, manifest: { lang } });
  return { rows: [...brief.charts.values()][0]?.rows, found: shown(diagnostics), diagnostics };
}

const file = 'data: data.csv\nx: n\ny: name';

test('rows come from the CSV file that the chart names', () => {
  const { rows, found } = rowsOf(
    file,
    '\ufeffname,n\n"Notes, formal",836\n\nVisits,\n"Say ""x""",1.5\n',
  );
  expect(rows).toEqual([
    { name: 'Notes, formal', n: 836 },
    { name: 'Visits', n: null },
    { name: 'Say "x"', n: 1.5 },
  ]);
  expect(found).toEqual([]);
});

test('a file of a spreadsheet may have semicolons and the numbers of the language', () => {
  expect(rowsOf(file, 'name;n\nA;1.234,5\nB;7', 'de').rows).toEqual([
    { name: 'A', n: 1234.5 },
    { name: 'B', n: 7 },
  ]);
});

test('rows may stand in the block', () => {
  const { rows, found } = rowsOf(
    'x: name\ny: n\ndata:\n  - { name: A, n: 1 }\n  - { name: B, n: 2 }',
  );
  expect(rows).toEqual([
    { name: 'A', n: 1 },
    { name: 'B', n: 2 },
  ]);
  expect(found).toEqual([]);
});

test('a chart whose file is missing has no rows', () => {
  const { rows, found } = rowsOf('data: dat.csv\nx: n\ny: name', 'name,n\nA,1');
  expect(rows).toEqual([]);
  expect(found).toEqual([]);
});

test('an unknown column is an error at the chart', () => {
  const { found, diagnostics } = rowsOf('data: data.csv\nx: nn\ny: name', 'name,n\nA,1');
  expect(found).toEqual(['unknown-column at note.md:1: the data of the chart has no column "nn"']);
  expect(diagnostics[0]?.hint).toBe('did you mean "n"?');
});

test('a chart of words only is an error', () => {
  expect(rowsOf(file, 'name,n\nA,many').found).toEqual([
    'chart-without-numbers at note.md:1: none of "n", "name" has a number',
  ]);
});

test('lines that are no CSV are reported with their line', () => {
  expect(rowsOf(file, 'name,n\nA,1\nB,2,3\n').found).toEqual([
    'broken-data at data.csv:3: data.csv cannot be read as CSV in line 3: 3 cells where the first line has 2',
  ]);
  expect(rowsOf(file, 'name,n\n"A,1\n').found.some((line) => line.startsWith('broken-data'))).toBe(
    true,
  );
});

test.each([
  ['836', null, 836],
  ['30,546', null, 30546],
  ['-1.5e3', null, -1500],
  ['−4', null, -4],
  ['.5', null, 0.5],
  ['007', null, '007'],
  ['1,5', null, '1,5'],
  ['1,5', 'de', 1.5],
  ['1.234', 'de', 1234],
  ['-1.234,5', 'de', -1234.5],
  ['0123', 'de', '0123'],
  ['12 May', null, '12 May'],
  [' ', null, null],
  ['.', null, '.'],
  ['-', null, '-'],
  ['Infinity', null, 'Infinity'],
])('the cell %j in %s is %j', (cell, tag, value) => {
  expect(readCell(cell, tag)).toBe(value);
});
