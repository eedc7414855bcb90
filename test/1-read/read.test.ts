import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createKept, read } from '../../pipeline/1-read/index.ts';
import { folderWith, shownFindings } from './support.ts';

const packageRoot = join(import.meta.dirname, 'package');
const readIn = (cwd: string, target: string, theme?: string) =>
  read(target, { cwd, packageRoot, theme });

test('a manifest with everything in it', async () => {
  const cwd = folderWith({
    'p/works.bib': '',
    'p/pack.yaml': `title: 2030
subtitle: What to ask for
purpose: For the visit
reference: 007
edition: 1.10
date: 2025-11-10
status: final
lang: fr-ca
handling: OFFICIAL
authors: Policy Unit
keywords: [water, 42]
audiences: [minister, public]
distribution: [Minister, PS]
page: Letter
numbering: { paragraphs: true }
budgets: { pages: 20 }
bibliography: works.bib
citations: numeric
outputs: [pdf, pdf, json]
theme: memo
`,
    'p/a.md': '# A\n',
  });
  const { value, diagnostics } = await readIn(cwd, 'p');
  expect(shownFindings(diagnostics)).toBe('');
  expect(value?.manifest).toMatchObject({
    title: '2030',
    subtitle: 'What to ask for',
    purpose: 'For the visit',
    reference: '007',
    edition: '1.10',
    date: '2025-11-10',
    status: 'final',
    lang: 'fr-CA',
    handling: 'OFFICIAL',
    authors: ['Policy Unit'],
    keywords: ['water', '42'],
    audiences: ['minister', 'public'],
    distribution: ['Minister', 'PS'],
    page: 'Letter',
    numbering: { sections: true, paragraphs: true },
    bibliography: ['works.bib'],
    citations: 'numeric',
    budgets: { pages: 20, words: null, sectionWords: null, summaryWords: null },
    checks: {},
    outputs: ['pdf', 'json'],
    source: { path: 'p/pack.yaml', line: 1, column: 1, endLine: 1, endColumn: 1 },
  });
});

test('documents: order, patterns, entries, natural order of numbers', async () => {
  const cwd = folderWith({
    'p/pack.yaml': `title: Water
documents:
  - 10-last.md
  - "*.md"
  - { file: ./annex.md, as: annex, audiences: minister, title: The annex }
  - "annexes/**/*.md"
`,
    'p/2-b.md': '---\ntitle: B\naudiences: [public]\nas: tab\n---\n# Other\n',
    'p/10-last.md': '# L\n',
    'p/11-c.md': '# C\n',
    'p/annex.md': '---\ntitle: Not this\n---\n# X\n',
    'p/annexes/z.md': '# Z\n',
    'p/annexes/deep/y.md': '# Y\n',
    'p/.hidden.md': '# H\n',
  });
  const { value, diagnostics } = await readIn(cwd, 'p');
  expect(shownFindings(diagnostics)).toBe('');
  expect(
    value?.documents.map(({ file, as, title, audiences, frontMatterLines }) =>
      [file.path, as, title, audiences.join(), frontMatterLines].join(' | '),
    ),
  ).toEqual([
    'p/10-last.md | document |  |  | 0',
    'p/2-b.md | tab | B | public | 5',
    'p/11-c.md | document |  |  | 0',
    'p/annex.md | annex | The annex | minister | 3',
    'p/annexes/deep/y.md | document |  |  | 0',
    'p/annexes/z.md | document |  |  | 0',
  ]);
});

test('one file is a pack, with nothing but text in it', async () => {
  const cwd = folderWith({ 'Note on Water?.md': '# Note\n' });
  const { value, diagnostics } = await readIn(cwd, 'Note on Water?.md');
  expect(shownFindings(diagnostics)).toBe('');
  expect(value?.id).toBe('Note-on-Water');
  expect(value?.manifest.title).toBe(null);
  expect(value?.manifest.numbering).toEqual({ sections: false, paragraphs: false });
  expect(value?.documents[0]?.as).toBe('document');
});

test('the audiences of a one-file pack are those of the pack', async () => {
  const cwd = folderWith({ 'n.md': '---\naudiences: [a, b]\n---\n# Note\n' });
  const { value } = await readIn(cwd, 'n.md');
  expect(value?.manifest.audiences).toEqual(['a', 'b']);
  expect(value?.documents[0]?.audiences).toEqual([]);
});

test('a folder without pack.yaml is its Markdown files', async () => {
  const cwd = folderWith({ 'p/b.md': 'B\n', 'p/a.md': 'A\n' });
  const { value, diagnostics } = await readIn(cwd, 'p');
  expect(shownFindings(diagnostics)).toBe('');
  expect(value?.documents.map(({ file }) => file.path)).toEqual(['p/a.md', 'p/b.md']);
  expect(value?.manifest.title).toBe(null);
});

test('pack.yaml itself names its folder', async () => {
  const cwd = folderWith({ 'p/pack.yaml': 'title: Water', 'p/a.md': 'A\n' });
  expect((await readIn(cwd, 'p/pack.yaml')).value?.id).toBe('p');
  expect((await readIn(join(cwd, 'p'), '.')).value?.documents[0]?.file.path).toBe('a.md');
});

test('a path that is not there', async () => {
  const cwd = folderWith({ 'note.md': '# Note\n', 'note.docx': 'x' });
  const { value, diagnostics } = await readIn(cwd, 'nte.md');
  expect(value).toBe(null);
  expect(shownFindings(diagnostics)).toBe(
    'error missing-path\n  There is no file or folder `nte.md`\n  hint: did you mean `note.md`?\n',
  );
  expect((await readIn(cwd, 'note.docx')).diagnostics[0]?.code).toBe('not-a-pack');
});

test('byte order mark and CRLF are gone, the hash is that of the file', async () => {
  const cwd = folderWith({ 'n.md': '\uFEFF---\r\ntitle: T\r\n---\r\n# Note\r\rEnd\r\n' });
  const { value } = await readIn(cwd, 'n.md');
  expect(value?.documents[0]?.file.text).toBe('---\ntitle: T\n---\n# Note\n\nEnd\n');
  expect(value?.documents[0]?.frontMatterLines).toBe(3);
  expect(value?.documents[0]?.file.hash).toMatch(/^[0-9a-f]{64}$/);
});

test('a thematic break at the start is no front matter', async () => {
  const text = '---\n\nThe river rose: nobody saw it.\n\n---\n\nMore\n';
  const cwd = folderWith({ 'n.md': text });
  const { value, diagnostics } = await readIn(cwd, 'n.md');
  expect(shownFindings(diagnostics)).toBe('');
  expect(value?.documents[0]?.frontMatterLines).toBe(0);
});

test('YAML that is nested too deep', async () => {
  const cwd = folderWith({ 'p/pack.yaml': `title: ${'['.repeat(20_000)}`, 'p/a.md': 'A\n' });
  const { value, diagnostics } = await readIn(cwd, 'p');
  expect(value).toBe(null);
  expect(diagnostics.map(({ message }) => message)).toEqual([
    'The YAML is not well-formed: it is nested too deep',
  ]);
});

test('a text that is too large', async () => {
  const cwd = folderWith({ 'n.md': 'x'.repeat(21 * 1024 * 1024) });
  const { value, diagnostics } = await readIn(cwd, 'n.md');
  expect(value).toBe(null);
  expect(diagnostics[0]?.message).toBe('`n.md` has 21 MB, more than the 20 MB allowed');
});

test('a symbolic link out of the pack is refused, one within it is followed', async () => {
  const cwd = folderWith({
    'secret.png': 'png',
    'p/a.md': '![x](out.png) ![y](in.png) ![z](up/secret.png)\n',
    'p/real.png': 'real',
  });
  symlinkSync(join(cwd, 'secret.png'), join(cwd, 'p/out.png'));
  symlinkSync(join(cwd, 'p/real.png'), join(cwd, 'p/in.png'));
  symlinkSync(cwd, join(cwd, 'p/up'));
  const { value, diagnostics } = await readIn(cwd, 'p');
  expect([...(value?.assets.keys() ?? [])]).toEqual(['p/in.png']);
  expect(diagnostics.map(({ code, source }) => `${code} ${source?.column}`)).toEqual([
    'outside-pack 6',
    'outside-pack 33',
  ]);
});

test('inputs: every file read, named the same on every machine', async () => {
  const cwd = folderWith({ 'p/a.md': '![x](i.png) ![y](none.png)\n', 'p/i.png': 'i' });
  const { value } = await readIn(cwd, 'p');
  expect(value?.inputs.map(({ name }) => name).sort()).toEqual([
    'a.md',
    'briefpack@9.9.9/pipeline/6-typeset/ua.css',
    'briefpack@9.9.9/templates/briefing/pack.hbs',
    'briefpack@9.9.9/templates/briefing/partials/cover.hbs',
    'briefpack@9.9.9/templates/briefing/print.css',
    'briefpack@9.9.9/templates/briefing/screen.css',
    'briefpack@9.9.9/templates/briefing/screen.js',
    'briefpack@9.9.9/templates/briefing/theme.yaml',
    'i.png',
  ]);
  expect(value?.missing).toEqual(['p/none.png', 'p/pack.yaml']);
});

test('documents are read from the disk anew each time', async () => {
  const cwd = folderWith({ 'n.md': 'One\n' });
  const first = await readIn(cwd, 'n.md');
  writeFileSync(join(cwd, 'n.md'), 'Two\n');
  const second = await readIn(cwd, 'n.md');
  expect(first.value?.documents[0]?.file.hash).not.toBe(second.value?.documents[0]?.file.hash);
});

test('a folder of the name of a document', async () => {
  const cwd = folderWith({ 'p/pack.yaml': 'title: W\ndocuments: [x.md]\n' });
  mkdirSync(join(cwd, 'p/x.md'));
  const { diagnostics } = await readIn(cwd, 'p');
  expect(diagnostics.map(({ code }) => code)).toContain('document-is-folder');
});

test('what is kept between readings never hides a change', async () => {
  const cwd = folderWith({ 'p/a.md': '# One\n', 'p/theme/theme.yaml': 'extends: briefing\n' });
  writeFileSync(join(cwd, 'p/pack.yaml'), 'title: P\ntheme: ./theme\n');
  // Long after the files were written, and in the moment they are.
  for (const clock of [() => Date.now() + 60_000, Date.now]) {
    const kept = createKept(clock);
    const seen = async () => (await read('p', { cwd }, kept)).value!.documents[0]!.file.text;
    for (const text of ['# One\n', '# Two\n', '# Six\n', '# One\n']) {
      writeFileSync(join(cwd, 'p/a.md'), text);
      expect(await seen()).toBe(text);
      expect((await read('p', { cwd }, kept)).value!.inputs).toEqual(
        (await read('p', { cwd })).value!.inputs,
      );
    }
    writeFileSync(join(cwd, 'p/theme/theme.yaml'), 'extends: briefng\n');
    expect((await read('p', { cwd }, kept)).diagnostics).toMatchObject([{ code: 'unknown-theme' }]);
    writeFileSync(join(cwd, 'p/theme/theme.yaml'), 'extends: briefing\n');
    rmSync(join(cwd, 'p/a.md'));
    expect((await read('p', { cwd }, kept)).value).toBe(null);
    writeFileSync(join(cwd, 'p/a.md'), '# One\n');
  }
});

test('a file that has not changed is not read again', async () => {
  const cwd = folderWith({ 'p/pack.yaml': 'title: P\n', 'p/a.md': '# One\n' });
  const kept = createKept(() => Date.now() + 60_000);
  const first = (await read('p', { cwd }, kept)).value!;
  const second = (await read('p', { cwd }, kept)).value!;
  const bytes = ({ theme }: typeof first) => theme.faces.map(({ file }) => file.bytes);
  expect(bytes(second).length).toBeGreaterThan(0);
  for (const [at, each] of bytes(second).entries()) expect(each).toBe(bytes(first)[at]);
});
