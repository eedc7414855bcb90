import { join } from 'node:path';
import { expect, test } from 'vitest';
import { read } from '../../pipeline/1-read/index.ts';
import type { WebFace } from '../../pipeline/1-read/types.ts';
import { folderWith, shownFindings } from './support.ts';

const packageRoot = join(import.meta.dirname, 'package');
const theme = async (files: Record<string, string | Uint8Array>, chosen?: string) => {
  const cwd = folderWith({ 'p/a.md': '# A\n', ...files });
  const { value, diagnostics } = await read('p', { cwd, packageRoot, theme: chosen });
  expect(shownFindings(diagnostics)).toBe('');
  return value!.theme;
};

test('the theme of the package', async () => {
  const { name, templates, stylesheets, strings, options } = await theme({});
  expect(name).toBe('briefing');
  expect([...templates.keys()].sort()).toEqual(['cover', 'pack']);
  expect(stylesheets.print.text).toContain('black');
  expect(stylesheets.ua.text).toContain('html');
  expect(strings.get('contents')).toBe('Contents');
  expect(options).toEqual(
    new Map<string, unknown>([
      ['accent', '#0F4C5C'],
      ['columns', 2],
    ]),
  );
});

test('words: the nearest language wins, word by word', async () => {
  const { strings } = await theme({ 'p/pack.yaml': 'title: Eau\nlang: fr-CA\n' });
  expect(Object.fromEntries(strings)).toEqual({
    contents: 'Table des matières',
    figure: 'Figure',
    page: 'Page',
  });
});

test('a theme of the pack inherits what it does not have', async () => {
  const { name, templates, stylesheets, strings, options } = await theme({
    'p/pack.yaml': 'title: Water\ntheme: ./house\n',
    'p/house/theme.yaml':
      'extends: briefing\noptions: { accent: red }\nstrings: { en: { page: Side } }\n',
    'p/house/partials/cover.hbs': 'Ours',
    'p/house/print.css': 'p { color: red }',
  });
  expect(name).toBe('house');
  expect(templates.get('cover')?.text).toBe('Ours');
  expect(templates.get('pack')?.path).toContain('briefing/pack.hbs');
  expect(stylesheets.print.path).toBe('p/house/print.css');
  expect(stylesheets.screen.text).toContain('navy');
  expect(Object.fromEntries(strings)).toEqual({
    contents: 'Contents',
    figure: 'Figure',
    page: 'Side',
  });
  expect(Object.fromEntries(options)).toEqual({ accent: 'red', columns: 2 });
});

test('the command line chooses before the pack does', async () => {
  const files = { 'p/pack.yaml': 'title: Water\ntheme: nonsense\n' };
  expect((await theme(files, 'memo')).name).toBe('memo');
});

function webFace({ file, range, elements }: WebFace): string {
  return `${file.path}${range === null ? '' : ` (${range})`}${elements === null ? '' : ` <${elements}>`}`;
}

test('faces: in the theme, or in a package wherever its exports point', async () => {
  const { faces } = await theme({
    'p/pack.yaml': 'title: Water\ntheme: house\n',
    'p/house/theme.yaml': `extends: briefing
faces:
  - { family: House, weight: 600, style: italic, file: ./house.ttf, web: ./house.woff2 }
  - { family: Other, file: '@letters/other/files/other.ttf', web: [{ file: ./house.woff2 }, { file: ./more.woff2, range: U+0400-04FF, elements: [code] }] }
`,
    'p/house/house.ttf': 'ttf',
    'p/house/house.woff2': 'woff2',
    'p/house/more.woff2': 'woff2',
    'node_modules/@letters/other/package.json':
      '{"name":"@letters/other","version":"1.2.3","exports":{}}',
    'node_modules/@letters/other/files/other.ttf': 'other',
  });
  expect(
    faces.map(({ family, weight, style, file, web }) =>
      [family, weight, style, file.path, ...web.map(webFace)].join(' '),
    ),
  ).toEqual([
    'House 600 italic p/house/house.ttf p/house/house.woff2',
    'Other 400 normal node_modules/@letters/other/files/other.ttf p/house/house.woff2 p/house/more.woff2 (U+0400-04FF) <code>',
  ]);
});
