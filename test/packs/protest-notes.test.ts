import { beforeAll, expect, test } from 'vitest';
import { type ReadPdf, readPdf } from '../support/pdf.ts';
import { type BuiltPack, buildPack } from './build.ts';

const id = 'protest-notes';
let built: BuiltPack;
let pdf: ReadPdf;
let json: PackJson;

interface PackJson {
  readonly pack: { readonly title: string; readonly date: string; readonly status: string };
  readonly sections: readonly { readonly title: string }[];
  readonly figures: readonly { readonly kind: string; readonly caption: string }[];
  readonly recommendations: readonly {
    readonly text: string;
    readonly addressees: readonly string[];
    readonly origin: string;
  }[];
}

/** A note without a manifest: the file alone says everything. */
beforeAll(async () => {
  built = await buildPack(`sources/${id}.md`);
  pdf = await readPdf(built.file(`${id}.pdf`));
  json = JSON.parse(built.text(`${id}.json`)) as PackJson;
});

test('builds without a finding', () => {
  expect(built.result.diagnostics).toEqual([]);
});

test('is two pages under a masthead, with neither cover nor contents', () => {
  expect(pdf.pages.length).toBe(2);
  expect(pdf.pages[0]!.text).toMatch(/^12 November 2025 · DRAFT Protest notes and demarches:/i);
  expect(pdf.pages[0]!.text).not.toContain('Contents');
});

test('its title is its first heading', () => {
  expect(json.pack).toMatchObject({
    title: 'Protest notes and demarches: reading the 836/13 record',
    date: '2025-11-12',
    status: 'draft',
  });
  expect(pdf.title).toBe(json.pack.title);
  expect(json.sections.map(({ title }) => title)).toContain('What the record does not tell');
});

test('its recommendations are found in a plain list, each with its addressee', () => {
  expect(json.recommendations.map(({ addressees }) => addressees)).toEqual([
    ['South Asia Desk'],
    ['Embassy Islamabad'],
    ['Embassy Kabul'],
    ['Delegation'],
  ]);
  expect(json.recommendations.every(({ origin }) => origin === 'list')).toBe(true);
  for (const { text } of json.recommendations)
    expect(pdf.pages[1]!.text.toLowerCase()).toContain(text.slice(0, 40).toLowerCase());
});

test('its table is whole, captioned and sourced', () => {
  expect(json.figures).toMatchObject([{ kind: 'table', caption: 'The two instruments compared' }]);
  expect(pdf.pages[0]!.text).toMatch(/Table 1 The two instruments compared.*836 13 Source: /);
});

test('its footnotes are both there, marked and set', () => {
  const text = pdf.pages.map((page) => page.text).join(' ');
  expect(text).toContain('13 demarches.1');
  expect(text).toContain('There is no standard for counting notes');
  const names = pdf.pages.flatMap(({ links }) => links.map(({ destination }) => destination));
  expect(names.filter((name) => name !== null).length).toBeGreaterThanOrEqual(3);
});

test('the quotation names its source', () => {
  expect(pdf.pages[0]!.text).toContain(
    '— Vienna Convention on Diplomatic Relations, 1961, Article 41(2)',
  );
});
