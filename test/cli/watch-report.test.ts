import { expect, test } from 'vitest';
import type { Built } from '../../pipeline/cli/built.ts';
import type { Io } from '../../pipeline/cli/io.ts';
import { createPageMemory } from '../../pipeline/cli/report/pages.ts';
import { createProgress } from '../../pipeline/cli/report/progress.ts';
import { painter } from '../../pipeline/cli/report/style.ts';
import { watchReporter } from '../../pipeline/cli/report/watch.ts';
import type { Diagnostic } from '../../pipeline/diagnostic.ts';
import { typesetHtml } from '../support/typeset.ts';

/** A terminal that remembers what was written to it. */
function terminal(interactive = false) {
  const written = { out: '', err: '' };
  const clock = { now: 0 };
  const io: Io = {
    program: 'test',
    cwd: '/desk',
    env: {},
    now: () => new Date(2026, 0, 5, 14, 3, 22),
    clock: () => clock.now,
    interrupted: () => Promise.resolve(),
    out: (text) => {
      written.out += text;
    },
    err: (text) => {
      written.err += text;
    },
    interactive,
    color: false,
    width: 60,
  };
  return { io, written, clock };
}

const finding = (severity: Diagnostic['severity'], code: string, path = 'p/a.md'): Diagnostic => ({
  code,
  severity,
  message: `this is ${code}`,
  source: { path, line: 1, column: 1, endLine: 1, endColumn: 1 },
});

function built(target: string, diagnostics: readonly Diagnostic[] = [], pages = 12): Built {
  const isBad = diagnostics.some(({ severity }) => severity === 'error');
  const file = { path: 'p.pdf', bytes: 1, hash: '' };
  const output = { audience: null, pages, folder: `/desk/out/${target}`, files: [file] };
  const nothing = { inputs: null, missing: [], stages: [], failure: null };
  return { target, diagnostics, outputs: isBad ? [] : [output], milliseconds: 83.6, ...nothing };
}

test('one line a build: time, pack, files, pages, milliseconds, findings', () => {
  const { io, written } = terminal();
  const { done } = watchReporter(io, { quiet: false });
  const change = (pages: number[], before = 12) => ({ pages, before });
  done(built('p'), [], null);
  done(built('p', [finding('warning', 'w')]), ['/desk/p/a.md'], change([3, 4, 5]));
  done(built('p'), ['/desk/p/a.md', '/desk/p/b.md'], change([1]));
  done(
    built('p'),
    ['a', 'b', 'c', 'd', 'e'].map((name) => `/desk/p/${name}.md`),
    change([]),
  );
  done(built('p'), ['/desk/x'], change([1, 3, 5, 6, 8, 10]));
  done(built('p', [], 3), ['/desk/x'], change([1, 2, 3]));
  done(built('p', [finding('error', 'e')]), ['/desk/p/a.md'], null);
  done(built('p'), ['/desk/p/a.md'], change([2]));
  expect(written.out.trimEnd().split('\n')).toEqual([
    '14:03:22  p  12 pages  84 ms',
    '14:03:22  p  p/a.md  pages 3–5 of 12  84 ms  1 warning',
    '14:03:22  p  p/a.md, p/b.md  page 1 of 12  84 ms',
    '14:03:22  p  p/a.md, p/b.md, p/c.md, and 2 more  no page of 12 changed  84 ms',
    '14:03:22  p  x  pages 1, 3, 5–6, 8, … of 12  84 ms',
    '14:03:22  p  x  all 3 pages (12 before)  84 ms',
    '14:03:22  p  p/a.md  not built  84 ms  1 error',
    '14:03:22  p  p/a.md  page 2 of 12  84 ms  mended',
  ]);
});

test('errors are told after every build until they are mended, all else once', () => {
  const { io, written } = terminal();
  const { done } = watchReporter(io, { quiet: false });
  const told = (...args: Parameters<typeof done>) => {
    written.err = '';
    done(...args);
    return [...written.err.matchAll(/(?:error|warning) (\w+)/g)].map(([, code]) => code);
  };
  expect(told(built('p', [finding('error', 'e'), finding('warning', 'w')]), [], null)).toEqual([
    'w',
    'e',
  ]);
  expect(told(built('q'), [], null)).toEqual([]);
  expect(told(built('q'), ['/desk/q/a.md'], null)).toEqual(['e']);
  expect(told(built('p', [finding('error', 'e'), finding('warning', 'w')]), ['/x'], null)).toEqual([
    'e',
  ]);
  expect(told(built('p', [finding('warning', 'w')]), ['/x'], null)).toEqual([]);
  expect(told(built('q'), ['/desk/q/a.md'], null)).toEqual([]);
});

test('the pages that changed are those that look different', async () => {
  const memory = createPageMemory();
  const page = '<p style="break-after: page">';
  const pagesOf = async (...texts: string[]) =>
    (await typesetHtml(texts.map((text) => `${page}${text}</p>`).join(''))).value.pages;
  expect(memory.changed('p', await pagesOf('one', 'two', 'three'))).toBe(null);
  expect(memory.changed('p', await pagesOf('one', 'two', 'three'))?.pages).toEqual([]);
  expect(memory.changed('p', await pagesOf('one', '2', 'three'))?.pages).toEqual([2]);
  expect(memory.changed('p', await pagesOf('one', '2', '3', '4'))).toMatchObject({ before: 3 });
});

test('progress: how many are done, how many failed, how long it will take', () => {
  const { io, written, clock } = terminal(true);
  const progress = createProgress(io, 100, painter(false));
  for (let done = 0; done < 50; done++) {
    progress.start(`sources/${done}`);
    clock.now += 200;
    progress.done(done !== 7);
  }
  progress.start('sources/a-name-that-is-rather-long');
  const lines = written.err.split('\r\u001b[K');
  expect(lines[1]).toBe('░░░░░░░░░░░░░░░░░░░░ 0 of 100 · sources/0');
  expect(lines.at(-1)).toBe('██████████░░░░░░░░░░ 50 of 100 · 1 failed · about 10 s l…');
  for (const line of lines) expect(line.length).toBeLessThan(io.width);
  const plain = terminal(false);
  createProgress(plain.io, 100, painter(false)).start('x');
  expect(plain.written.err).toBe('');
});
