import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { build, type OutputFormat } from '../../pipeline/build.ts';

/** Builds a pack with a theme of its own; the codes of what is found, and what was published. */
async function buildWith(
  files: Readonly<Record<string, string>>,
  handling = 'TLP:AMBER+STRICT',
  formats: readonly OutputFormat[] = ['pdf', 'html'],
) {
  const cwd = mkdtempSync(join(tmpdir(), 'briefpack-marks-'));
  const pack = {
    'p/pack.yaml': `title: Talks\nhandling: "${handling}"\ntheme: ./house\n`,
    'p/1.md': '# One\n\nText.\n',
    'p/2.md': '# Two\n\nText.\n',
    'p/house/theme.yaml': 'extends: briefing\n',
  };
  for (const [name, text] of Object.entries({ ...pack, ...files })) {
    mkdirSync(dirname(join(cwd, name)), { recursive: true });
    writeFileSync(join(cwd, name), text);
  }
  const now = new Date('2026-01-01T00:00:00Z');
  const result = await build('p', { cwd, out: 'out', now, formats });
  return {
    outputs: result.outputs.length,
    found: result.diagnostics.map(({ code, message }) => `${code}: ${message}`),
  };
}

const bare = `<!doctype html><html lang="en"><head><title>T</title>{{styles}}</head><body>
<header class="cover"><h1>Cover</h1></header>
{{#each documents}}<section>{{body}}</section>{{/each}}</body></html>`;

const house = (css: string) => ({
  'p/house/theme.yaml': 'extends: briefing\nstylesheets: after\n',
  'p/house/screen.css': css,
});

describe('whatever the theme does, the mark is on every page', () => {
  test('the theme that comes with it keeps to that', async () => {
    expect(await buildWith({})).toEqual({ outputs: 1, found: [] });
  });

  test('a theme whose pages have no mark is refused', async () => {
    const { outputs, found } = await buildWith({ 'p/house/print.css': '@page { margin: 20mm }' });
    expect(outputs).toBe(0);
    expect(found[0]).toMatch(/^page-without-mark: The mark “TLP:AMBER\+STRICT” is not at the top/);
  });

  test.each([
    ['only at the top', '@page { @top-center { content: var(--handling) } }'],
    [
      'too small',
      '@page { font-size: 2pt; @top-center { content: var(--handling) } @bottom-center { content: var(--handling) } }',
    ],
    [
      'transparent',
      '@page { color: transparent; @top-center { content: var(--handling) } @bottom-center { content: var(--handling) } }',
    ],
    [
      'another one',
      '@page { @top-center { content: "TLP:GREEN" } @bottom-center { content: "TLP:GREEN" } }',
    ],
  ])('%s is not enough', async (_, css) => {
    const { outputs, found } = await buildWith({
      'p/house/print.css': `@page { size: A4; margin: 20mm; line-height: 1.2 } ${css}`,
      'p/house/pack.hbs': bare,
    });
    expect(outputs).toBe(0);
    expect(found.join('\n')).toContain('page-without-mark');
    expect(found.join('\n')).toContain(
      'html-without-mark: The mark “TLP:AMBER+STRICT” is not shown at the top and at the bottom of the HTML',
    );
  });

  test.each([
    '.handling { display: none }',
    'body .handling-top { visibility: hidden }',
    '.handling { font-size: 0 }',
    '.handling { font: 600 1px/1 sans-serif }',
    '.handling { opacity: 0.05 !important }',
    '.handling { color: transparent }',
    '.handling { color: #fff; background: #ffffff }',
    ':root { --gone: none } .handling { display: var(--gone) }',
    '.handling { position: absolute; left: -9999px }',
    '.handling { position: fixed; top: -5rem }',
    '.handling { text-indent: -9999px }',
    '.handling { clip-path: inset(50%) }',
    '.handling { transform: scale(0) }',
    '.handling { height: 0; padding: 0; overflow: hidden }',
    '@media (prefers-color-scheme: dark) { .handling { display: none } }',
    '@media (max-width: 30rem) { .handling { display: none } }',
    '@layer house { @supports (display: grid) { section.handling { display: none } } }',
    'body > :is(section, footer) { content-visibility: hidden }',
  ])('a stylesheet that hides it on a screen is refused: %s', async (css) => {
    const { outputs, found } = await buildWith(house(css), 'OFFICIAL', ['html']);
    expect(outputs).toBe(0);
    expect(found.join('\n')).toContain('html-without-mark: The mark “OFFICIAL” is not shown');
  });

  test.each([
    '.handling { display: none } .handling[class] { display: grid }',
    '.handling { display: none } @media screen { .handling { display: block !important } }',
    '@media print { .handling { display: none } }',
    '.handling { color: #222; background: #eee; font: 700 12px/1.5 serif; position: sticky; top: 0 }',
    'body { visibility: hidden } .handling { visibility: visible }',
    '.cover-handling, .rail, main { opacity: 0.2 }',
  ])('one that does not hide it is not: %s', async (css) => {
    const { found } = await buildWith(house(css), 'OFFICIAL', ['html']);
    expect(found).toEqual([]);
  });

  test('blank pages have it too', async () => {
    const css = `@page { margin: 20mm; @top-center { content: var(--handling) } @bottom-center { content: var(--handling) } }
      section { break-before: right }`;
    const marked = bare
      .replace('<body>', '<body><p>{{handling.text}}</p>')
      .replace('</body>', '<p>{{handling.text}}</p></body>');
    const files = { 'p/house/print.css': css, 'p/house/pack.hbs': marked };
    expect((await buildWith(files)).found).toEqual([]);
    const blank = `${css} @page :blank { @top-center { content: none } }`;
    const { found } = await buildWith({ ...files, 'p/house/print.css': blank });
    expect(found).toEqual([
      'page-without-mark: The mark “TLP:AMBER+STRICT” is not at the top and at the bottom of page 2, 4',
    ]);
  });
});

test('a long mark, in another script, with signs of HTML', async () => {
  for (const mark of [
    'SECRET – UK EYES ONLY & <PARTNERS>',
    'سري للغاية',
    'RESTREINT UE/EU RESTRICTED',
  ])
    expect((await buildWith({}, mark)).found.filter((line) => line.includes('mark'))).toEqual([]);
});

test('a document says its own mark, and the pack must bear it', async () => {
  const document = '---\nhandling: TLP:RED\n---\n\n# One\n\nText.\n';
  const { found } = await buildWith({ 'p/1.md': document });
  expect(found).toEqual([
    'handling-too-low: this part is marked "TLP:RED", the pack only "TLP:AMBER+STRICT"',
  ]);
});
