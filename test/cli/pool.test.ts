import { expect, test } from 'vitest';
import type { Built } from '../../pipeline/cli/built.ts';
import { doAll } from '../../pipeline/cli/pool.ts';
import { folderWith } from '../1-read/support.ts';

const worksIn = (cwd: string, names: readonly string[]) =>
  names.map((target) => ({
    command: 'check' as const,
    target,
    options: { cwd, out: 'out', now: new Date(0) },
    resume: null,
  }));

// Outside of the bundle there is no worker.js: every thread dies as it starts.
test('a thread that dies costs the pack it was at, and the others are still told of in order', async () => {
  const names = ['a.md', 'b.md', 'c.md', 'd.md', 'e.md'];
  const done: Built[] = [];
  await doAll(worksIn('/', names), {
    jobs: 2,
    clock: () => 0,
    onStart: () => {},
    onDone: (built) => void done.push(built),
  });
  expect(done.map(({ target }) => target)).toEqual(names);
  for (const { failure } of done) expect(failure?.message).toContain('worker.js');
});

test('one at a time needs no thread', async () => {
  const cwd = folderWith({ 'a.md': '# A\n\nText.\n', 'b.md': '# B\n\nText.\n' });
  const done: Built[] = [];
  await doAll(worksIn(cwd, ['a.md', 'b.md']), {
    jobs: 1,
    clock: () => 0,
    onStart: () => {},
    onDone: (built) => void done.push(built),
  });
  expect(done).toMatchObject([
    { target: 'a.md', failure: null },
    { target: 'b.md', failure: null },
  ]);
});
