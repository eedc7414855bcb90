import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { build } from '../../pipeline/build.ts';
import { type ReadPdf, readPdf } from '../support/pdf.ts';

const root = join(import.meta.dirname, '../..');

interface BuiltPack {
  readonly found: readonly string[];
  readonly pdf: ReadPdf;
  readonly html: string;
}

async function buildFiles(files: Readonly<Record<string, string>>): Promise<BuiltPack> {
  const cwd = mkdtempSync(join(tmpdir(), 'briefpack-themes-'));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(cwd, name)), { recursive: true });
    writeFileSync(join(cwd, name), text);
  }
  const now = new Date('2026-01-01T00:00:00Z');
  const result = await build('p', { cwd, out: 'out', now, formats: ['pdf', 'html'] });
  const found = result.diagnostics.map(({ code, message }) => `${code}: ${message}`);
  const file = (name: string) => readFileSync(join(cwd, 'out/p', name));
  return {
    found,
    pdf: await readPdf(new Uint8Array(file('p.pdf'))),
    html: file('p.html').toString(),
  };
}

const note = (theme: string, summary: string, pages = 1) => ({
  'p/pack.yaml': `title: Ferry\nstatus: final\nlang: en\ndate: 2026-01-12\ntheme: ${theme}\nauthors: [Harbour Office]\ndistribution: [the Board]\nnumbering: false\n`,
  'p/1.md': `# Ferry\n\n:::summary\n${summary}\n:::\n\n## Recommendations\n\n:::recommendation{to="the Board"}\nRenew it.\n:::\n${'\n::page-break\n\nMore.\n'.repeat(pages - 1)}`,
});

describe('memo', () => {
  test('has its lines at the top and a decision to sign', async () => {
    const { found, pdf, html } = await buildFiles(note('memo', 'Renew it.'));
    expect(found).toEqual([]);
    expect(pdf.pages).toHaveLength(1);
    const [page] = pdf.pages;
    for (const words of ['To the Board', 'From Harbour Office', 'Date 12 January 2026'])
      expect(page!.text.replace(/\s+/g, ' ')).toContain(words);
    for (const word of ['Approve', 'Disapprove']) {
      expect(page!.text).toContain(word);
      expect(html).toContain(word);
    }
  });

  test('more than two pages, or a summary of more than four lines, is said', async () => {
    const long =
      'The licence of the ferry was given in June for five years and ends in June. '.repeat(8);
    expect((await buildFiles(note('memo', long, 3))).found).toEqual([
      'pages-over-limit: This is 3 pages long; with the theme `memo` it may have 2',
      expect.stringMatching(
        /^summary-over-limit: The summary has [5-9] lines; with the theme `memo` it may have 4$/,
      ),
    ]);
    expect((await buildFiles(note('briefing', long, 3))).found).toEqual([]);
  });
});

test('report: documents open on right-hand pages, and blank pages bear the mark', async () => {
  const { found, pdf } = await buildFiles({
    'p/pack.yaml': 'title: Ports\nlang: en\nstatus: final\nhandling: OFFICIAL\ntheme: report\n',
    'p/1.md': '# First chapter\n\nText of the first.\n',
    'p/2.md': '# Second chapter\n\nText of the second.\n',
    'p/3.md': '# Third chapter\n\nText of the third.\n',
  });
  expect(found).toEqual([]);
  const opens = ['Text of the first.', 'Text of the second.', 'Text of the third.'].map((words) =>
    pdf.pages.findIndex(({ text }) => text.includes(words)),
  );
  expect(opens.map((index) => index % 2)).toEqual([0, 0, 0]);
  for (const { text } of pdf.pages) expect(text.split('OFFICIAL').length - 1).toBe(2);
});

test('report: from right to left, chapters open on left-hand pages, with its margins mirrored', async () => {
  const { found, pdf } = await buildFiles({
    'p/pack.yaml': 'title: موانئ\nlang: ar\nstatus: final\ntheme: report\n',
    'p/1.md': '# الفصل الأول\n\nنص أول.\n',
    'p/2.md': '# الفصل الثاني\n\nنص ثان.\n',
  });
  expect(found).toEqual([]);
  const filled = pdf.pages.flatMap(({ text }, index) => (text.trim() === '' ? [] : [index]));
  expect(filled).toEqual([0, 2, 4, 6]);
});

const two = { 'p/1.md': '# One\n\n> Said.\n', 'p/2.md': '# Two\n\n- A\n- B\n' };

test('theme.yaml alone restyles a pack: colours, words, what is printed', async () => {
  const house = `extends: briefing\noptions: { accent: "#7A1F3D", contents-depth: 1 }\nstrings: { en: { contents: In this pack } }\n`;
  const { found, pdf, html } = await buildFiles({
    ...two,
    'p/pack.yaml': 'title: Ports\nlang: en\nstatus: final\ntheme: ./house\n',
    'p/house/theme.yaml': house,
  });
  expect(found).toEqual([]);
  expect(pdf.pages[1]!.text).toContain('In this pack');
  expect(html).toContain('--accent: #7A1F3D;');
  expect(html).not.toContain('#0F4C5C');
});

test('one partial changes the markup of one node', async () => {
  const { found, html } = await buildFiles({
    ...two,
    'p/pack.yaml': 'title: Ports\nlang: en\nstatus: final\ntheme: ./house\n',
    'p/house/theme.yaml': 'extends: briefing\n',
    'p/house/partials/blockquote.hbs': '<blockquote class="ours">{{content}}</blockquote>',
    'p/house/partials/list.hbs':
      '<ul class="{{#if node.ordered}}numbered{{else}}plain{{/if}}">{{content}}</ul>',
  });
  expect(found).toEqual([]);
  expect(html).toContain('<blockquote class="ours"><p');
  expect(html).toMatch(/<ul class="plain"><li>A<\/li>/);
  expect(html).toContain('<h1 class="cover-title">Ports</h1>');
});

test('a stylesheet after those inherited says only what differs', async () => {
  const { html } = await buildFiles({
    ...two,
    'p/pack.yaml': 'title: Ports\nlang: en\nstatus: final\ntheme: ./house\n',
    'p/house/theme.yaml': 'extends: briefing\nstylesheets: after\n',
    'p/house/print.css': 'p { color: #123456; }',
  });
  const print = /<style media="print">([\s\S]*?)<\/style>/.exec(html)?.[1] ?? '';
  expect(print.trim().endsWith('p { color: #123456; }')).toBe(true);
  expect(print).toContain('.cover-title');
});

describe('every theme that comes with it', () => {
  const themes = readdirSync(join(root, 'templates'));
  const stringsOf = (theme: string) =>
    (
      parseYaml(readFileSync(join(root, 'templates', theme, 'theme.yaml'), 'utf8')) as {
        strings: Record<string, Record<string, string>>;
      }
    ).strings;
  const languages = Object.keys(stringsOf('briefing'));

  test('there are three, in seven languages', () => {
    expect(themes.sort()).toEqual(['briefing', 'memo', 'report']);
    expect(languages.sort()).toEqual(['ar', 'de', 'en', 'es', 'fr', 'tr', 'ur']);
  });

  test.each(themes)('%s has all its words in all languages', (theme) => {
    const strings = stringsOf(theme);
    const english = Object.keys(strings.en!).sort();
    for (const lang of languages)
      expect(Object.keys(strings[lang] ?? {}).sort(), lang).toEqual(english);
  });

  test.each(themes)('%s prints no word that it does not have', (theme) => {
    const known = new Set([
      ...Object.keys(stringsOf('briefing').en!),
      ...Object.keys(stringsOf(theme).en!),
    ]);
    const templates = readdirSync(join(root, 'templates', theme), {
      recursive: true,
      encoding: 'utf8',
    })
      .filter((name) => name.endsWith('.hbs'))
      .map((name) => readFileSync(join(root, 'templates', theme, name), 'utf8'));
    const printed = templates.flatMap((text) =>
      [...text.matchAll(/\(?word "([^"]+)"/g)].map(([, word]) => word!),
    );
    expect(printed.filter((word) => !known.has(word))).toEqual([]);
  });
});

test('a wrong template is placed: file, line, column, what was expected', async () => {
  const cwd = mkdtempSync(join(tmpdir(), 'briefpack-themes-'));
  const files = {
    ...two,
    'p/pack.yaml': 'title: Ports\nlang: en\ntheme: ./house\n',
    'p/house/theme.yaml': 'extends: briefing\n',
    'p/house/partials/imprint.hbs': '<p>\n{{pack.titel}}\n</p>\n',
  };
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(cwd, name)), { recursive: true });
    writeFileSync(join(cwd, name), text);
  }
  const { diagnostics } = await build('p', {
    cwd,
    out: 'out',
    now: new Date(0),
    formats: ['html'],
  });
  const [finding] = diagnostics;
  expect(
    `${finding?.source?.path}:${finding?.source?.line}:${finding?.source?.column} ${finding?.message}`,
  ).toBe('p/house/partials/imprint.hbs:2:3 There is no “titel” here');
});
