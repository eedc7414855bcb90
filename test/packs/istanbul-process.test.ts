import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { type ReadPdf, readPdf } from '../support/pdf.ts';
import { type BuiltPack, buildPack } from './build.ts';
import { type TextPage, textPages } from './places.ts';

const id = 'istanbul-process';
let built: BuiltPack;
let pdf: ReadPdf;
let json: PackJson;
let placed: readonly TextPage[];

interface PackJson {
  readonly schema: string;
  readonly pack: { readonly title: string; readonly handling: string };
  readonly sections: readonly {
    readonly id: string;
    readonly number: string | null;
    readonly title: string;
    readonly page: number;
  }[];
  readonly figures: readonly {
    readonly id: string;
    readonly kind: string;
    readonly number: string;
    readonly page: number;
  }[];
  readonly keyFigures: readonly { readonly value: number; readonly noun: string }[];
  readonly recommendations: readonly {
    readonly id: string;
    readonly text: string;
    readonly addressees: readonly string[];
    readonly page: number;
  }[];
  readonly events: readonly { readonly date: string }[];
}

beforeAll(async () => {
  built = await buildPack(`sources/${id}`);
  pdf = await readPdf(built.file(`${id}.pdf`));
  placed = await textPages(built.file(`${id}.pdf`));
  json = JSON.parse(built.text(`${id}.json`)) as PackJson;
});

test('builds without a finding', () => {
  expect(built.result.diagnostics).toEqual([]);
});

test('gives the same bytes again', async () => {
  const again = await buildPack(`sources/${id}`);
  for (const name of [
    `${id}.pdf`,
    `${id}.html`,
    `${id}.json`,
    'recommendations.csv',
    'manifest.json',
  ]) {
    expect(Buffer.compare(again.file(name), built.file(name)), name).toBe(0);
  }
});

const hasQpdf = available('qpdf');

test.skipIf(!hasQpdf && process.env.CI === undefined)('qpdf finds nothing wrong', () => {
  const folder = mkdtempSync(join(tmpdir(), 'briefpack-qpdf-'));
  const path = join(folder, 'pack.pdf');
  writeFileSync(path, built.file(`${id}.pdf`));
  expect(execFileSync('qpdf', ['--check', path], { encoding: 'utf8' })).toContain(
    'No syntax or stream encoding errors',
  );
});

function available(command: string): boolean {
  try {
    execFileSync(command, ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    console.warn(`${command} is not installed: its test is skipped`);
    return false;
  }
}

/** The counts of the engagement record, with a word of what they count. */
const record: readonly (readonly [number, RegExp])[] = [
  [836, /protest notes/],
  [225, /flag meetings/],
  [13, /demarches/],
  [8, /sessions|JCC/],
  [5, /special representative/],
  [5, /secretary/],
  [2, /Defence/],
  [1, /National Security Advis[eo]r/i],
];

test.each(record)('%d %s is in the PDF, the HTML and the JSON', (value, noun) => {
  const text = pdf.pages.map((page) => page.text).join(' ');
  const html = built.text(`${id}.html`).replace(/<[^>]+>/g, ' ');
  for (const where of [text, html]) {
    expect(where).toMatch(new RegExp(`\\b${value}\\b`));
    expect(where).toMatch(noun);
  }
  expect(json.keyFigures.some((figure) => figure.value === value && noun.test(figure.noun))).toBe(
    true,
  );
});

test('the mark of the pack is on every page, twice', () => {
  for (const [index, page] of pdf.pages.entries()) {
    expect(
      page.text.split('OFFICIAL-SENSITIVE').length - 1,
      `page ${index + 1}`,
    ).toBeGreaterThanOrEqual(2);
  }
});

test('the mark stands in the middle of the page, at one place, larger than the running heads', () => {
  const places = placed.map(({ width, height, texts }) =>
    texts
      .filter(({ text }) => text === 'OFFICIAL-SENSITIVE')
      .map((mark) => {
        expect(mark.x + mark.width / 2).toBeCloseTo(width / 2, 0);
        expect(mark.size).toBeGreaterThan(9);
        return Math.round(mark.baseline < height / 2 ? mark.baseline : height - mark.baseline);
      }),
  );
  const [first = []] = places;
  expect(first.length).toBe(2);
  for (const page of places) {
    expect(page.length).toBe(2);
    page.forEach((edge, index) => {
      expect(Math.abs(edge - first[index]!)).toBeLessThanOrEqual(1);
    });
  }
});

test('is a pack of ten to fourteen pages', () => {
  expect(placed.length).toBeGreaterThanOrEqual(10);
  expect(placed.length).toBeLessThanOrEqual(14);
});

/** Cover, contents and summary have their own page; the annex begins one. */
test('no page of the text is left half empty', () => {
  for (const [index, { height, texts }] of placed.entries()) {
    if (index < 3) continue;
    const body = texts.filter(({ baseline }) => baseline > 68 && baseline < height - 79);
    const lowest = Math.max(...body.map(({ baseline }) => baseline));
    expect(lowest, `page ${index + 1}`).toBeGreaterThan(height * 0.7);
  }
});

test('a list of events begins with three of them, a table that goes on with three rows', () => {
  const events = pdf.pages[json.sections.find((section) => section.id === 'events')!.page - 1]!;
  expect(events.text).toMatch(/2011 The Istanbul Process.*29 February 2020.*2021 The United/);
  const risks = pdf.pages.findIndex(({ text }) => /Contact is read as recognition/.test(text));
  expect(pdf.pages[risks]!.text).toMatch(/Rival formats.*endorse one side.*Contact is read/);
});

test('addressees are named as they are after “To”', () => {
  const text = pdf.pages.map((page) => page.text).join(' ');
  expect(text).toContain('To the Ministry Owner Legal Adviser');
  expect(text).not.toContain('To The ');
});

test('nothing is set outside of a page', () => {
  expect(pdf.pages.flatMap((page) => page.outside)).toEqual([]);
});

test('the contents say the pages that sections are on', () => {
  const contents = pdf.pages[1]!.text;
  for (const { number, title, page } of json.sections.filter(
    (section) => section.number?.split('.').length === 2,
  )) {
    expect(contents, title).toMatch(
      new RegExp(`${literal(number!)}\\s*${literal(title)}[ .]*${page}(?=\\D|\\d+\\.\\d|$)`),
    );
  }
});

test('sections, figures and recommendations are on the pages that the JSON says', async () => {
  for (const { id: anchor, page } of [...json.sections, ...json.figures, ...json.recommendations]) {
    expect(await pdf.pageOf(utf8(anchor)), anchor).toBe(page - 1);
  }
  for (const { text, page } of json.recommendations) {
    expect(pdf.pages[page - 1]!.text).toContain(text.slice(0, 40));
  }
});

/** pdf.js shows the bytes of a name: ours are UTF-8. */
function utf8(name: string): string {
  return Buffer.from(name, 'utf8').toString('latin1');
}

test('recommendations, figures and events are all there', () => {
  expect(json.recommendations.length).toBe(10);
  expect(json.recommendations.every(({ addressees }) => addressees.length > 0)).toBe(true);
  expect(json.figures.map(({ kind }) => kind).toSorted()).toEqual([
    'chart',
    'image',
    'table',
    'table',
    'table',
    'table',
  ]);
  expect(json.events.length).toBeGreaterThan(10);
});

test('every internal link leads somewhere', async () => {
  const names = new Set(
    pdf.pages.flatMap((page) =>
      page.links.map((link) => link.destination).filter((name) => name !== null),
    ),
  );
  expect(names.size).toBeGreaterThan(20);
  for (const name of names) expect(await pdf.pageOf(name), name).toBeGreaterThanOrEqual(0);
});

test('bookmarks follow the sections', () => {
  const titles = (nodes: ReadPdf['outline']): string[] =>
    nodes.flatMap(({ title, items }) => [title, ...titles(items)]);
  const found = titles(pdf.outline).join('\n');
  for (const { title } of json.sections) expect(found).toContain(title);
});

test('the PDF is tagged, titled and in its language', () => {
  expect(pdf.title).toContain(json.pack.title);
  expect(pdf.lang).toBe('en-GB');
  const roles = new Set(pdf.pages.flatMap((page) => page.roles));
  for (const role of ['H1', 'H2', 'P', 'Table', 'TH', 'TD', 'L', 'LI', 'Figure', 'Link'])
    expect(roles).toContain(role);
});

test('only faces of the theme are embedded', () => {
  expect(pdf.fonts.length).toBeGreaterThan(2);
  for (const font of pdf.fonts) expect(font).toMatch(/SourceSerif|SourceSans/);
});

/** References say their page in print only: those words are taken out. */
test('the words of the HTML are the words of the PDF, in order', () => {
  const html = built.text(`${id}.html`);
  const main = /<main[\s\S]*<\/main>/.exec(html)?.[0] ?? '';
  const paragraphs = [...main.matchAll(/<p\b[^>]*>([\s\S]*?)<\/p>/g)].map(([, inner]) =>
    words(inner!),
  );
  const text = words(pdf.pages.map((page) => page.text).join(' '))
    .join(' ')
    .replace(/ p \d+/g, '');
  const sentences = paragraphs.filter((list) => list.length > 8);
  expect(sentences.length).toBeGreaterThan(40);
  const lost = sentences.filter((list) => !text.includes(list.slice(1, 7).join(' ')));
  expect(lost.map((list) => list.join(' '))).toEqual([]);
});

function words(text: string): string[] {
  return text
    .replace(/<[^>]+>/g, ' ')
    .replace(/&[a-z]+;|&#\d+;/g, ' ')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}

function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
