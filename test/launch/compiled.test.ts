import { mkdtempSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { build } from '../../pipeline/index.ts';
import { briefpack } from '../cli/support.ts';

const note = '# Water\n\nThe well is dry.\n';

function place() {
  const cwd = mkdtempSync(join(tmpdir(), 'briefpack-'));
  writeFileSync(join(cwd, 'note.md'), note);
  const cache = join(cwd, 'cache');
  const run = (...args: string[]) =>
    briefpack([...args, '--date', '2025-11-10'], { cwd, env: { BRIEFPACK_CACHE: cache } });
  const pdf = () => readFileSync(join(cwd, 'out/note/note.pdf'));
  return { cwd, cache, run, pdf };
}

test('a second build runs kept code and makes the same bytes', async () => {
  const { cache, run, pdf } = place();
  expect((await run('build', 'note.md')).code).toBe(0);
  const [first, kept] = [pdf(), readdirSync(cache)];
  expect(kept).toEqual([expect.stringMatching(/-build\.v8$/)]);
  expect((await run('build', 'note.md')).code).toBe(0);
  expect(pdf().equals(first)).toBe(true);
  expect(readdirSync(cache)).toEqual(kept);
});

test('spoiled code is thrown away, and so is code that nobody has used for long', async () => {
  const { cache, run } = place();
  await run('build', 'note.md');
  const name = readdirSync(cache)[0]!;
  writeFileSync(join(cache, name), 'spoiled');
  writeFileSync(join(cache, 'old.v8'), '');
  utimesSync(join(cache, 'old.v8'), 1_000_000_000, 1_000_000_000);
  expect((await run('build', 'note.md')).code).toBe(0);
  expect(readdirSync(cache)).toEqual([name]);
  expect(readFileSync(join(cache, name)).length).toBeGreaterThan(100_000);
});

test('without a place to keep code the build works as well', async () => {
  const { cwd } = place();
  writeFileSync(join(cwd, 'file'), '');
  for (const folder of ['', join(cwd, 'file/no-folder')]) {
    const env = { BRIEFPACK_CACHE: folder };
    expect((await briefpack(['check', 'note.md'], { cwd, env })).code).toBe(0);
  }
});

test('the bundle, which has our themes prepared, makes what the modules make', async () => {
  const { cwd, run } = place();
  expect((await run('build', 'note.md', '--out', 'bundled')).code).toBe(0);
  await build('note.md', { cwd, out: 'source', date: new Date('2025-11-10') });
  for (const name of ['note.pdf', 'note.html'])
    expect(
      readFileSync(join(cwd, 'bundled/note', name)).equals(
        readFileSync(join(cwd, 'source/note', name)),
      ),
    ).toBe(true);
});
