import { expect, test } from 'vitest';
import type { Typeset } from '../../pipeline/6-typeset/types.ts';
import { pageLines } from '../support/dump.ts';
import { typesetHtml } from '../support/typeset.ts';

const css =
  "@page { size: A4; margin: 25mm } html { font: 10pt/14pt 'Source Serif 4' } body { margin: 0 } .note { float: footnote; font: 8pt/10pt 'Source Serif 4' }";

async function set(body: string): Promise<Typeset> {
  const { value } = await typesetHtml(
    `<!doctype html><html lang="en-GB"><title>t</title><style>${css}</style><body>${body}`,
  );
  return value;
}

const textOf = ({ pages }: Typeset) => pages.map((page) => pageLines(page).join('\n')).join('\n');

test('5,000 notes of one paragraph stand with their calls, in bounded time', async () => {
  const run = Array.from(
    { length: 5000 },
    (_, i) => `word${i}<span class="note">Note of word${i}.</span>`,
  );
  const start = process.cpuUsage();
  const typeset = await set(`<p>${run.join(' ')}</p>`);
  const { user } = process.cpuUsage(start);
  expect(user / 1e6).toBeLessThan(30);
  for (const page of typeset.pages) {
    const text = pageLines(page).join('\n');
    const calls = [...text.matchAll(/(?<!of )word\d+/g)].length;
    const notes = [...text.matchAll(/Note of word\d+\./g)].length;
    expect(notes).toBe(calls);
  }
  expect([...textOf(typeset).matchAll(/Note of word\d+\./g)].length).toBe(5000);
}, 120_000);

test('5,000 notes on one line go on over as many pages as they need, in order', async () => {
  const notes = Array.from({ length: 5000 }, (_, i) => `<span class="note">Note ${i}.</span>`);
  const typeset = await set(`<p>All${notes.join('')}</p><p>After.</p>`);
  const found = [...textOf(typeset).matchAll(/Note (\d+)\./g)].map(([, number]) => Number(number));
  expect(found).toEqual(Array.from({ length: 5000 }, (_, i) => i));
  expect(typeset.pages.length).toBeLessThan(90);
}, 120_000);

test('a note longer than three pages goes on until it ends; the text comes after it', async () => {
  const words = Array.from({ length: 3500 }, (_, i) => `w${i}x`);
  const typeset = await set(
    `<p>Call<span class="note">${words.join(' ')}</span>.</p><p>After.</p>`,
  );
  const found = [...textOf(typeset).matchAll(/w(\d+)x/g)].map(([, number]) => Number(number));
  expect(found).toEqual(words.map((_, i) => i));
  expect(typeset.pages.length).toBeGreaterThan(3);
  expect(typeset.pages.length).toBeLessThan(8);
  expect(pageLines(typeset.pages.at(-1)!)[0]).toBe('After.');
});
