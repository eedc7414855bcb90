import { expect, test } from 'vitest';
import type { DisplayItem, Typeset } from '../../pipeline/6-typeset/types.ts';
import { typesetHtml } from '../support/typeset.ts';

// Input that nobody means to write, but somebody's script will: it ends, soon, and says what is
// wrong where something is. Time limits are for a slow machine.
const limit = 30_000;
const css =
  "@page { size: A4; margin: 20mm } html { font: 10pt/12pt 'Source Serif 4' } td { border: 0.5pt solid #000; padding: 2pt } table { border-collapse: collapse }";

async function set(body: string, more = '') {
  const { value, diagnostics } = await typesetHtml(
    `<!doctype html><html lang="en-GB"><title>t</title><style>${css}${more}</style><body>${body}`,
  );
  return { value, codes: new Set(diagnostics.map(({ code }) => code)) };
}

function textOf({ pages }: Typeset): string {
  const texts: string[] = [];
  const visit = (item: DisplayItem) => {
    if (item.type === 'group') item.items.forEach(visit);
    if (item.type === 'glyphs' && item.tag.type === 'content') texts.push(item.run.text);
  };
  for (const { items } of pages) items.forEach(visit);
  return texts.join('');
}

/** Where the text that reaches farthest to the right ends. */
function rightOf({ pages }: Typeset): number {
  const ends = pages.flatMap(({ items }) =>
    items.map((item) => (item.type === 'glyphs' ? item.x + item.run.width : 0)),
  );
  return Math.max(...ends);
}

const count = (text: string, word: string) => text.split(word).length - 1;
const repeat = (times: number, one: (index: number) => string) =>
  Array.from({ length: times }, (_, index) => one(index)).join('');
const sentence = 'The record of each meeting was read aloud and agreed before the next. ';

test('a table of 10,000 rows', { timeout: 2 * limit }, async () => {
  const { value, codes } = await set(
    `<table><thead><tr><th>Head<th>N</thead>${repeat(10_000, (i) => `<tr><td>row<td>${i}`)}</table>`,
  );
  expect(count(textOf(value), 'row')).toBe(10_000);
  expect(codes).toEqual(new Set());
});

test('a word of 3,000 characters in a paragraph and in a cell', { timeout: limit }, async () => {
  const word = 'a'.repeat(3000);
  const { value, codes } = await set(`<p>${word}</p><table><tr><td>${word}<td>short</table>`);
  expect(count(textOf(value), 'a')).toBe(6000);
  expect(rightOf(value)).toBeLessThan(595);
  expect(codes).toEqual(new Set(['table-too-wide', 'line-too-long']));
});

test('a line of 3,000 characters that must not wrap', { timeout: limit }, async () => {
  const { value, codes } = await set(`<p style="white-space: pre">${'word '.repeat(600)}</p>`);
  expect(count(textOf(value), 'word')).toBe(600);
  expect(rightOf(value)).toBeLessThan(595);
  expect(codes).toEqual(new Set(['line-too-long']));
});

test.each([40, 120])('a table of %i columns', { timeout: limit }, async (columns) => {
  const { value, codes } = await set(
    `<table><tr>${repeat(columns, (i) => `<td>item${i}`)}</table>`,
  );
  expect(count(textOf(value).replace(/\s/g, ''), 'item')).toBe(columns);
  expect(rightOf(value)).toBeLessThan(595);
  expect(codes).toEqual(new Set(['table-too-wide']));
});

test('a cell taller than three pages', { timeout: limit }, async () => {
  const { value } = await set(
    `<table><tr><td>${sentence.repeat(400)}<td>beside<tr><td>after</table>`,
  );
  const text = textOf(value);
  expect(value.pages.length).toBeGreaterThan(3);
  expect(count(text, 'The record')).toBe(400);
  expect(count(text, 'after')).toBe(1);
});

test('5,000 footnotes', { timeout: limit }, async () => {
  const { value } = await set(
    repeat(5000, (i) => `<p>Text ${i}<span class="note">Note body.</span> goes on.</p>`),
    '.note { float: footnote }',
  );
  expect(count(textOf(value), 'Note body.')).toBe(5000);
});

test.each([
  ['short', 'deep', '<td>'],
  ['long', sentence.repeat(30), '<td>'],
  ['with row spans', sentence.repeat(20), `<td rowspan=2>${sentence}<td>${sentence}<tr><td>`],
])('tables nested 20 deep, %s', { timeout: limit }, async (_, inner, cell) => {
  const open = `<table><tr><td>out${cell}`;
  const { value, codes } = await set(`${open.repeat(20)}${inner}${'</table>'.repeat(20)}`);
  const text = textOf(value).replaceAll('\u00ad', '');
  expect(count(text, 'out')).toBe(20);
  expect(text.replace(/\s/g, '')).toContain(inner.slice(0, 30).replace(/\s/g, ''));
  expect(codes).toContain('table-too-wide');
});

test('elements wider than the page', { timeout: limit }, async () => {
  const { value } = await set(
    `<div style="width: 3000pt">${sentence}</div><table style="width: 3000pt"><tr><td>one<td>two</table>`,
  );
  const text = textOf(value);
  expect(text).toContain('one');
  expect(text).toContain('two');
});

test('columns without width', { timeout: limit }, async () => {
  const { value } = await set(
    '<table style="table-layout: fixed; width: 0"><col style="width: 0"><tr><td>one<td>two</table>' +
      '<table style="width: 0"><tr><td style="width: 0; padding: 0">x<td>y</table>',
  );
  expect(textOf(value).replace(/\s/g, '')).toBe('onetwoxy');
});

test('a page number that moves what it points at', { timeout: limit }, async () => {
  // On page 8 it is written "viii", which takes a line more and moves its target to page 9: "ix".
  const filler = '<p style="break-after: page">x</p>'.repeat(7);
  const lines = '<br>'.repeat(58);
  const { codes } = await set(
    `${filler}<p class="see" style="width: 30pt">See</p>${lines}<p id="x">x`,
    'p { margin: 0 } .see::after { content: " " target-counter("#x", page, lower-roman) }',
  );
  expect(codes).toContain('unsettled-page-numbers');
});

test.each(['div', 'blockquote', 'ul><li', 'b', 'span', 'section'])(
  '1,000 of <%s> in each other',
  { timeout: limit },
  async (name) => {
    const { value } = await set(`${`<${name}>`.repeat(1000)}deep`);
    expect(textOf(value)).toContain('deep');
  },
);

test('a flat document of 20,000 paragraphs', { timeout: limit }, async () => {
  const { value } = await set(repeat(20_000, (i) => `<p>Paragraph ${i}.</p>`));
  expect(count(textOf(value), 'Paragraph')).toBe(20_000);
});

test.each([
  'margin: 1e9px',
  'margin: -1e9px',
  'padding: 1e9px',
  'border: 1e9px solid',
  'width: 1e30px',
  'height: 1e30px',
  'min-height: 1e9px',
  'font-size: 1e9px',
  'font-size: 0',
  'line-height: 1e9',
  'line-height: 0',
  'letter-spacing: 1e9px',
  'letter-spacing: -1e9px',
  'text-indent: -1e9px',
  'width: calc(1px / 0)',
  'width: calc(NaN * 1px)',
  'position: relative; top: 1e30px',
  'columns: 100000',
])('a paragraph with `%s`', { timeout: limit }, async (style) => {
  const { value } = await set(`<p>before</p><p style="${style}">word</p><p>after</p>`);
  expect(textOf(value)).toBe('beforewordafter');
  expect(value.pages.length).toBeLessThan(20);
});

test.each(['size: 1pt; margin: 0', 'margin: 400pt', 'size: 100000pt'])(
  'a page with `%s`',
  { timeout: limit },
  async (page) => {
    const { value } = await set(`<p>${sentence.repeat(4)}`, `@page { ${page} }`);
    expect(count(textOf(value), 'record')).toBe(4);
  },
);

test.each([
  ['spans of 1,000 columns', '<tr><td colspan=1000>x<td colspan=1000>x', 2],
  ['spans of 1,000 rows', repeat(200, () => '<tr><td rowspan=1000>x<td>y'), 200],
  ['rows tied in a chain', repeat(600, (i) => `<tr><td rowspan=2>x${i === 0 ? '<td>y' : ''}`), 600],
])('%s', { timeout: limit }, async (_, rows, cells) => {
  const { value } = await set(`<table>${rows}</table>`);
  expect(count(textOf(value), 'x')).toBe(cells);
});

test('pictures of huge sizes', { timeout: limit }, async () => {
  const { value } = await set(
    '<p>before</p><svg width="1e9" height="1e9"><rect width="10" height="10"/></svg>' +
      '<svg width="1e30" viewBox="0 0 1 1e-30"></svg><p>after</p>',
  );
  expect(textOf(value)).toBe('beforeafter');
  expect(value.pages.length).toBeLessThan(10);
});
