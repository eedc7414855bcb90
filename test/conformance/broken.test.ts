import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { paint } from '../../pipeline/7-paint/index.ts';
import { typesetHtml } from '../support/typeset.ts';
import { openBreaker } from './breaker.ts';
import { type Breaker, defects } from './defects.ts';
import { readFile } from './file/index.ts';
import { conformance } from './index.ts';
import { rules } from './rules/index.ts';
import { writeFile } from './write.ts';

let good: Uint8Array;

beforeAll(async () => {
  const html = readFileSync(join(import.meta.dirname, 'good.html'), 'utf8');
  const { value } = await typesetHtml(html);
  const metadata = {
    title: 'Everything & <more>',
    authors: ['A. Uthor'],
    subject: 'Testing',
    keywords: ['fish', 'chips'],
    reference: 'FCO/2026/7 & <8>',
    edition: '2',
    lang: 'en',
    date: new Date(0),
  };
  good = (await paint(value, metadata)).value;
});

test('the file before it is broken has no fault, written anew neither', () => {
  expect(conformance(good)).toEqual([]);
  expect(conformance(writeFile(readFile(good)))).toEqual([]);
});

const cases = Object.entries(defects).flatMap(([code, list]) =>
  list.map((defect, i) => [code, i + 1, defect] as const),
);

test.each(cases)('%s is found (%i)', (code, _, defect: (breaker: Breaker) => void) => {
  const breaker = openBreaker(good);
  defect(breaker);
  const codes = conformance(breaker.bytes()).map((finding) => finding.code);
  expect(codes).toContain(code);
});

test('every rule has been seen to fail', () => {
  const codes = rules.map(({ code }) => code);
  expect(codes.filter((code) => !(code in defects))).toEqual([]);
  expect(new Set(codes).size).toBe(codes.length);
});

test('what is no PDF at all is said, not thrown', () => {
  for (const bytes of [new Uint8Array(), good.subarray(0, 500), good.subarray(500)])
    expect(conformance(bytes)).toMatchObject([{ code: 'unreadable' }]);
});
