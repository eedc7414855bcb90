import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderWith } from '../1-read/support.ts';
import { briefpack } from './support.ts';

const note = (n: number) =>
  `---\ndate: 2026-01-05\n---\n\n# Note ${n}\n\nThe river rose by ${n} m.\n`;
const notes = (count: number) =>
  Object.fromEntries(
    Array.from({ length: count }, (_, i) => [`sources/n${i + 1}.md`, note(i + 1)]),
  );
const events = (out: string) =>
  out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

/** Builds and says which packs were built and which were left as they were. */
async function built(cwd: string, ...args: string[]) {
  const { out } = await briefpack(['build', '--json', ...args], { cwd });
  const done = events(out).filter(({ type }) => type === 'done');
  const of = (unchanged: boolean) =>
    done.filter((event) => event.unchanged === unchanged).map(({ pack }) => pack.slice(8));
  return {
    built: of(false),
    unchanged: of(true),
    findings: events(out).filter(({ type }) => type === 'finding'),
  };
}

test('one pack that fails does not stop the others, and the end says so', async () => {
  const cwd = folderWith({
    ...notes(5),
    'sources/n3.md': '---\nhandlng: X\n---\n# Three\n\nText.\n',
  });
  const args = ['build', 'sources/**', '--jobs', '2'];
  const { code, out, err } = await briefpack(args, { cwd });
  expect(code).toBe(1);
  expect(out.split('\n').map((line) => line.split('  ').slice(0, 2).join(' '))).toEqual([
    'sources/n1.md 1 page',
    'sources/n2.md 1 page',
    'sources/n3.md not built',
    'sources/n4.md 1 page',
    'sources/n5.md 1 page',
    '',
  ]);
  expect(err).toMatch(/\n5 packs in \d+ s: 4 built, 1 not built\n1 error in 5 packs\n$/);
  expect(err).not.toContain('\u001b');
});

test('what has not changed is not built again, and its findings are told again', async () => {
  const cwd = folderWith({
    'sources/a.md': '# A\n\nSee ![](x.png).\n',
    'sources/b/pack.yaml': 'title: B\ndocuments: ["*.md"]\n',
    'sources/b/01.md': '# B\n\n## Nothing below\n',
    'sources/c.md': note(3),
  });
  const first = await built(cwd);
  expect(first).toMatchObject({ built: ['a.md', 'b', 'c.md'], unchanged: [] });
  const second = await built(cwd);
  // An error keeps a pack from being published: it is tried again.
  expect(second).toMatchObject({ built: ['a.md'], unchanged: ['b', 'c.md'] });
  expect(second.findings.map(({ code }) => code)).toContain('empty-section');
  expect(second.findings).toEqual(first.findings);
  expect((await built(cwd, '--force')).built).toEqual(['a.md', 'b', 'c.md']);
  writeFileSync(join(cwd, 'sources/b/02.md'), '# A second document\n\nText.\n');
  expect((await built(cwd)).built).toEqual(['a.md', 'b']);
});

test('only the same outputs of the same sources by the same options are left as they are', async () => {
  const cwd = folderWith({ 'sources/a.md': note(1), 'sources/b.md': note(2) });
  const pdf = join(cwd, 'out/a/a.pdf');
  await built(cwd);
  const before = statSync(pdf);
  expect((await built(cwd)).unchanged).toEqual(['a.md', 'b.md']);
  expect(statSync(pdf).ino).toBe(before.ino);
  writeFileSync(join(cwd, 'sources/b.md'), note(4));
  expect((await built(cwd)).built).toEqual(['b.md']);
  writeFileSync(pdf, 'somebody was here');
  expect((await built(cwd)).built).toEqual(['a.md']);
  rmSync(join(cwd, 'out/b/recommendations.csv'));
  expect((await built(cwd)).built).toEqual(['b.md']);
  expect((await built(cwd, '--format', 'html')).built).toEqual(['a.md', 'b.md']);
  expect(existsSync(pdf)).toBe(false);
  expect((await built(cwd)).built).toEqual(['a.md', 'b.md']);
  rmSync(join(cwd, 'out/.briefpack'), { recursive: true });
  expect((await built(cwd)).built).toEqual(['a.md', 'b.md']);
  for (const name of readdirSync(join(cwd, 'out/.briefpack')))
    writeFileSync(join(cwd, 'out/.briefpack', name), '{"half');
  expect((await built(cwd)).built).toEqual(['a.md', 'b.md']);
});

test('a build that was broken off goes on where it was', async () => {
  const cwd = folderWith(notes(6));
  await built(cwd, '--shard', '1/2');
  const rest = await built(cwd);
  expect(rest).toMatchObject({
    built: ['n2.md', 'n4.md', 'n6.md'],
    unchanged: ['n1.md', 'n3.md', 'n5.md'],
  });
  expect(readFileSync(join(cwd, 'out/index.html'), 'utf8').match(/<li>/g)).toHaveLength(6);
});
