import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import process from 'node:process';
import { describe, expect, test } from 'vitest';
import { folderWith, sharedFolder } from '../1-read/support.ts';
import { briefpack, program } from './support.ts';

const good = {
  'sources/p/pack.yaml': 'title: Water\ndate: 2025-11-10\ndocuments: ["*.md"]\n',
  'sources/p/01.md': '# Summary\n\nThe river rose.\n',
};
const bad = { ...good, 'sources/p/pack.yaml': 'title: Water\nhandlng: OFFICIAL\n' };

const read = (...parts: string[]) => readFileSync(join(...parts), 'utf8');
const trace = /^\s+at .+:\d+/m;

test('--version and --help', async () => {
  const cwd = folderWith({});
  const { version } = JSON.parse(read(import.meta.dirname, '../../package.json'));
  expect(await briefpack(['--version'], { cwd })).toEqual({
    code: 0,
    out: `${version}\n`,
    err: '',
  });
  const help = await briefpack(['--help'], { cwd });
  expect(help.code).toBe(0);
  for (const command of ['build', 'watch', 'check', 'extract', 'init'])
    expect(help.out).toContain(`  ${command} `);
});

test('build without a name builds every pack under sources/', async () => {
  const cwd = folderWith({
    ...good,
    'sources/note.md': '# Note\n\nText.\n',
    'sources/README.md': '# About these\n',
    'sources/pictures/x.txt': 'no pack',
  });
  const { code, out, err } = await briefpack(['build'], { cwd });
  expect(code).toBe(0);
  expect(err).toMatch(/^2 packs in \d+ s: 2 built\n$/);
  expect(out.split('\n')[0]).toMatch(
    /^sources\/note\.md {2}\d+ pages? {2}\d+ ms {2}out\/note\/ note\.pdf, note\.html, note\.json, recommendations\.csv, manifest\.json$/,
  );
  expect(readdirSync(join(cwd, 'out')).sort()).toEqual(['.briefpack', 'index.html', 'note', 'p']);
  expect(readdirSync(join(cwd, 'out/p')).sort()).toEqual([
    'manifest.json',
    'p.html',
    'p.json',
    'p.pdf',
    'recommendations.csv',
  ]);
  expect(read(cwd, 'out/p/p.pdf').slice(0, 5)).toBe('%PDF-');
  const manifest = JSON.parse(read(cwd, 'out/p/manifest.json'));
  for (const { path, sha256 } of manifest.outputs)
    expect(
      createHash('sha256')
        .update(readFileSync(join(cwd, 'out/p', path)))
        .digest('hex'),
    ).toBe(sha256);
});

test('the same sources give the same bytes', async () => {
  const cwd = folderWith({ ...good, 'note.md': '# Undated\n' });
  const args = ['build', 'sources/p', 'note.md'];
  const env = { SOURCE_DATE_EPOCH: '1700000000' };
  await briefpack([...args, '--out', 'a'], { cwd, env });
  await briefpack([...args, '--out', 'b', '--jobs', '2'], { cwd, env });
  for (const file of ['p/p.pdf', 'p/p.html', 'p/p.json', 'p/manifest.json', 'note/note.pdf'])
    expect(readFileSync(join(cwd, 'a', file)).equals(readFileSync(join(cwd, 'b', file)))).toBe(
      true,
    );
  expect(JSON.parse(read(cwd, 'a/p/manifest.json')).date).toBe('2023-11-14T22:13:20.000Z');
});

test('a finding is shown with its place, its line and a hint; nothing is published', async () => {
  const cwd = folderWith(bad);
  const { code, out, err } = await briefpack(['build'], { cwd });
  expect(code).toBe(1);
  expect(err).toBe(`sources/p/pack.yaml:2:1 error unknown-key There is no key \`handlng\`
    2 │ handlng: OFFICIAL
      │ ~~~~~~~
      = hint: did you mean \`handling\`?
1 error in 1 pack
`);
  expect(out).toBe('sources/p  not built\n');
  expect(existsSync(join(cwd, 'out'))).toBe(false);
});

test('an error leaves the last good build', async () => {
  const cwd = folderWith(good);
  await briefpack(['build'], { cwd });
  const before = readFileSync(join(cwd, 'out/p/p.pdf'));
  writeFileSync(join(cwd, 'sources/p/pack.yaml'), bad['sources/p/pack.yaml']);
  expect((await briefpack(['build'], { cwd })).code).toBe(1);
  expect(readFileSync(join(cwd, 'out/p/p.pdf')).equals(before)).toBe(true);
  expect(readdirSync(join(cwd, 'out')).sort()).toEqual(['.briefpack', 'p']);
});

describe.concurrent('wrong use', () => {
  const cwd = sharedFolder({ ...good, 'sources/p/x.txt': '', 'other/p/a.md': '# A\n' });
  test.each([
    [['build', 'nope.md'], 'There is no file or folder `nope.md`'],
    [['build', 'sources/p/x.txt'], 'is not a Markdown file'],
    [['build', '--formt', 'pdf'], "unknown option '--formt'"],
    [['build', '--format', 'docx'], '--format takes pdf, html, json, csv, not `docx`'],
    [['build', '--date', '2025-02-30'], '--date takes a date'],
    [['build', '--jobs', '0'], '--jobs takes a number'],
    [['build', 'sources/p', 'other/p'], 'would both be written'],
    [['biuld'], "unknown command 'biuld'"],
    [['extract'], "missing required argument 'FILE'"],
    [['watch', 'nope.md'], 'there is no file or folder nope.md'],
    [[], 'Usage: briefpack'],
  ])('%j', async (args, message) => {
    const { code, out, err } = await briefpack(args, { cwd });
    expect(code).toBe(2);
    expect(err).toContain(message);
    expect(`${out}${err}`).not.toMatch(trace);
    expect(existsSync(join(cwd, 'out'))).toBe(false);
  });
});

test('a folder without sources', async () => {
  const { code, err } = await briefpack(['build'], { cwd: folderWith({}) });
  expect(code).toBe(2);
  expect(err).toContain('there is no pack under sources/');
});

test('a wrong SOURCE_DATE_EPOCH is wrong use', async () => {
  const { code } = await briefpack(['build'], {
    cwd: folderWith(good),
    env: { SOURCE_DATE_EPOCH: 'now' },
  });
  expect(code).toBe(2);
});

test('--format, --out, --theme and --quiet', async () => {
  const cwd = folderWith(good);
  const args = ['build', 'sources/p', '--format', 'html,json', '--out', 'there', '--quiet'];
  expect(await briefpack(args, { cwd })).toEqual({ code: 0, out: '', err: '' });
  expect(readdirSync(join(cwd, 'there/p')).sort()).toEqual(['manifest.json', 'p.html', 'p.json']);
  const { code, err } = await briefpack(['build', '--theme', 'breifing'], { cwd });
  expect(code).toBe(1);
  expect(err).toContain('did you mean `briefing`?');
});

test('audiences: a build for each, and nothing of one in the outputs of the other', async () => {
  const cwd = folderWith({
    'p/pack.yaml': 'title: Water\naudiences: [minister, public]\noutputs: [html, json]\n',
    'p/01.md': '# Summary\n\n:::only{audience="minister"}\nCANARY\n:::\n\nFor all.\n',
    'p/02-canary.md': '---\naudiences: [minister]\n---\n# CANARY\n',
  });
  expect((await briefpack(['build', 'p'], { cwd })).code).toBe(0);
  expect(readdirSync(join(cwd, 'out/p')).sort()).toEqual(['minister', 'public']);
  expect(read(cwd, 'out/p/minister/p.html')).toContain('CANARY');
  for (const file of readdirSync(join(cwd, 'out/p/public')))
    expect(read(cwd, 'out/p/public', file)).not.toMatch(/canary/i);
  const one = await briefpack(['build', 'p', '--audience', 'public', '--out', 'one'], { cwd });
  expect(one.code).toBe(0);
  expect(readdirSync(join(cwd, 'one/p'))).toEqual(['public']);
  const none = await briefpack(['build', 'p', '--audience', 'publc'], { cwd });
  expect([none.code, none.err.includes('did you mean `public`?')]).toEqual([1, true]);
});

test('check writes nothing, and its findings go to standard output', async () => {
  const cwd = folderWith(bad);
  const { code, out } = await briefpack(['check'], { cwd });
  expect(code).toBe(1);
  expect(out).toContain('sources/p/pack.yaml:2:1 error unknown-key');
  expect(readdirSync(cwd)).toEqual(['sources']);
  expect((await briefpack(['check'], { cwd: folderWith(good) })).code).toBe(0);
});

test('a build that is killed leaves no half file', async () => {
  const cwd = folderWith(good);
  for (const after of [250, 400, 550, 700]) {
    const child = spawn(process.execPath, [program, 'build', '--quiet'], { cwd });
    setTimeout(() => child.kill('SIGKILL'), after);
    await once(child, 'close');
    const made = existsSync(join(cwd, 'out/p')) ? readdirSync(join(cwd, 'out/p')) : [];
    for (const file of made)
      expect(read(cwd, 'out/p', file).trimEnd()).toMatch(ends[extname(file)]!);
  }
  expect((await briefpack(['build'], { cwd })).code).toBe(0);
});

const ends: Readonly<Record<string, RegExp>> = {
  '.pdf': /%%EOF$/,
  '.html': /<\/html>$/,
  '.json': /\}$/,
  '.csv': /source$/,
};

test('extract prints JSON and writes nothing', async () => {
  const cwd = folderWith(good);
  const { code, out } = await briefpack(['extract', 'sources/p'], { cwd });
  expect(code).toBe(0);
  const json = JSON.parse(out);
  expect(json.schema).toBe('briefpack/1');
  expect(json.sections[0].page).toBe(null);
  expect(readdirSync(cwd)).toEqual(['sources']);
  expect((await briefpack(['extract', 'nope.md'], { cwd })).code).toBe(2);
});

test('--json: one object a line', async () => {
  const cwd = folderWith({ ...bad, 'sources/note.md': '# Note\n\nText.\n' });
  const { code, out, err } = await briefpack(['build', '--json'], { cwd });
  expect([code, err]).toEqual([1, '']);
  const events = out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(events.filter(({ type }) => type === 'finding' || type === 'output')).toMatchObject([
    { type: 'output', pack: 'sources/note.md', audience: null, folder: 'out/note' },
    { type: 'finding', pack: 'sources/p', code: 'unknown-key', source: { line: 2 } },
  ]);
  expect(events.at(-1)).toMatchObject({ type: 'end', packs: 2, errors: 1 });
});

test.each(['memo', 'report'])(
  'init --theme %s writes a pack that builds without a finding',
  async (theme) => {
    const cwd = folderWith({});
    expect((await briefpack(['init', 'sources/x', '--theme', theme], { cwd })).code).toBe(0);
    expect(await briefpack(['build', '--json'], { cwd })).toMatchObject({
      code: 0,
      out: expect.stringMatching(/"errors":0,"warnings":0,"infos":0/),
    });
    const wrong = await briefpack(['init', 'y', '--theme', 'none'], { cwd });
    expect([wrong.code, wrong.err.includes('briefing, memo, report')]).toEqual([2, true]);
  },
);

test('init writes a pack that builds without a finding, and overwrites nothing', async () => {
  const cwd = folderWith({});
  const made = await briefpack(['init', 'sources/water-treaty'], { cwd });
  expect(made.code).toBe(0);
  expect(readdirSync(join(cwd, 'sources/water-treaty')).sort()).toEqual([
    '01-summary.md',
    '02-background.md',
    'pack.schema.json',
    'pack.yaml',
  ]);
  expect(await briefpack(['check', 'sources/water-treaty', '--json'], { cwd })).toMatchObject({
    code: 0,
    out: expect.stringMatching(/"type":"end","packs":1,"errors":0,"warnings":0,"infos":0/),
  });
  expect((await briefpack(['build'], { cwd })).code).toBe(0);
  const again = await briefpack(['init', 'sources/water-treaty'], { cwd });
  expect([again.code, again.err.includes('already has')]).toEqual([2, true]);
});

test('no bytes of a source steer the terminal', async () => {
  const cwd = folderWith({ 'n.md': '---\n"\\e[31mx\\u202e": \u001b[31mred\n---\n# N\n' });
  const { out, err } = await briefpack(['build', 'n.md'], { cwd });
  // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what must not be there
  expect(out + err).not.toMatch(/[\u001b\u202e]/);
});
