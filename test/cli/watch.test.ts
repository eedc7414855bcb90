import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { setTimeout as delay } from 'node:timers/promises';
import { expect, onTestFinished, test, vi } from 'vitest';
import { watchPacks } from '../../pipeline/watch.ts';
import { folderWith } from '../1-read/support.ts';
import { program } from './support.ts';

/** Watches with a build that reads some files and takes no time. */
async function watching(cwd: string, target: string, files: readonly string[], time = 0) {
  const built: string[] = [];
  const state = { running: 0, most: 0, fail: false };
  const watcher = watchPacks([target], {
    cwd,
    ignored: join(cwd, 'out'),
    onError: (error) => expect.unreachable(String(error)),
    async build(name) {
      state.most = Math.max(state.most, ++state.running);
      const inputs = files.flatMap((path) => hashed(cwd, path));
      await delay(time);
      state.running--;
      built.push(name);
      const missing = files.filter((path) => !inputs.some((input) => input.path === path));
      return { inputs: state.fail ? null : inputs, missing };
    },
  });
  onTestFinished(() => watcher.close());
  await watcher.ready;
  const builds = (count: number) =>
    vi.waitFor(() => expect(built.length).toBeGreaterThanOrEqual(count), { timeout: 10_000 });
  const stays = async (count: number) => {
    await delay(400);
    expect(built.length).toBe(count);
  };
  return { built, state, builds, stays };
}

function hashed(cwd: string, path: string) {
  try {
    const bytes = readFileSync(join(cwd, path));
    return [{ path, hash: createHash('sha256').update(bytes).digest('hex') }];
  } catch {
    return [];
  }
}

test('builds once at the start, and again for each change of content', async () => {
  const cwd = folderWith({ 'p/a.md': 'one' });
  const { builds, stays } = await watching(cwd, 'p', ['p/a.md']);
  await stays(1);
  writeFileSync(join(cwd, 'p/a.md'), 'two');
  await builds(2);
  await stays(2);
});

test('a file that is only touched, or written as it was, builds nothing', async () => {
  const cwd = folderWith({ 'p/a.md': 'one' });
  const { stays } = await watching(cwd, 'p', ['p/a.md']);
  utimesSync(join(cwd, 'p/a.md'), new Date(), new Date());
  await stays(1);
  writeFileSync(join(cwd, 'p/a.md'), 'one');
  await stays(1);
});

test('files written together are one build', async () => {
  const cwd = folderWith({ 'p/a.md': 'a', 'p/b.md': 'b' });
  const { builds, stays } = await watching(cwd, 'p', ['p/a.md', 'p/b.md']);
  writeFileSync(join(cwd, 'p/a.md'), 'a2');
  await delay(20);
  writeFileSync(join(cwd, 'p/b.md'), 'b2');
  await builds(2);
  await stays(2);
});

test('an edit during a build starts the next, and two never run at once', async () => {
  const cwd = folderWith({ 'p/a.md': 'a' });
  const { builds, stays, state } = await watching(cwd, 'p', ['p/a.md'], 300);
  writeFileSync(join(cwd, 'p/a.md'), 'b');
  await vi.waitFor(() => expect(state.running).toBe(1), { interval: 5 });
  writeFileSync(join(cwd, 'p/a.md'), 'c');
  await builds(3);
  await stays(3);
  expect(state.most).toBe(1);
});

test('new documents, missing files that appear, files that go', async () => {
  const cwd = folderWith({ 'p/a.md': 'a' });
  const { builds, stays } = await watching(cwd, 'p', ['p/a.md', 'p/img/x.png']);
  writeFileSync(join(cwd, 'p/b.md'), 'new');
  await builds(2);
  mkdirSync(join(cwd, 'p/img'));
  writeFileSync(join(cwd, 'p/img/x.png'), 'png');
  await builds(3);
  rmSync(join(cwd, 'p/a.md'));
  await builds(4);
  await stays(4);
});

test('what does not matter builds nothing: other files, hidden ones, the outputs', async () => {
  const cwd = folderWith({ 'a.md': 'a', 'out/p/p.html': '' });
  const { stays } = await watching(cwd, '.', ['a.md']);
  writeFileSync(join(cwd, 'notes.txt'), 'x');
  writeFileSync(join(cwd, '.a.md.swp'), 'x');
  writeFileSync(join(cwd, 'out/p/p.md'), 'x');
  await stays(1);
});

test('an editor that writes beside and renames', async () => {
  const cwd = folderWith({ 'p/a.md': 'a' });
  const { builds } = await watching(cwd, 'p', ['p/a.md']);
  for (const count of [2, 3]) {
    writeFileSync(join(cwd, 'p/.a.tmp'), `content ${count}`);
    renameSync(join(cwd, 'p/.a.tmp'), join(cwd, 'p/a.md'));
    await builds(count);
  }
});

test('a one-file pack: the file, what it names, and nothing else of its folder', async () => {
  const cwd = folderWith({ 'note.md': 'a', 'other.md': 'b', 'theme/print.css': 'c' });
  const files = ['note.md', 'x.png', 'theme/print.css'];
  const { builds, stays } = await watching(cwd, 'note.md', files);
  writeFileSync(join(cwd, 'other.md'), 'b2');
  await stays(1);
  writeFileSync(join(cwd, 'theme/print.css'), 'c2');
  await builds(2);
  writeFileSync(join(cwd, 'x.png'), 'png');
  await builds(3);
  writeFileSync(join(cwd, 'note.md'), 'a2');
  await builds(4);
});

test('after a failed build any change in the folder builds', async () => {
  const cwd = folderWith({ 'p/a.md': 'a' });
  const { builds, state } = await watching(cwd, 'p', ['p/a.md']);
  state.fail = true;
  writeFileSync(join(cwd, 'p/a.md'), 'broken');
  await builds(2);
  writeFileSync(join(cwd, 'p/data.bin'), 'x');
  await builds(3);
});

test('briefpack watch: a real edit, an error survived, an end on request', async () => {
  const cwd = folderWith({ 'p/pack.yaml': 'title: Water\n', 'p/a.md': '# A\n\nFirst.\n' });
  const child = spawn(process.execPath, [program, 'watch', 'p'], { cwd });
  onTestFinished(() => void child.kill());
  const said = { out: '', err: '' };
  child.stdout.on('data', (chunk) => {
    said.out += chunk;
  });
  child.stderr.on('data', (chunk) => {
    said.err += chunk;
  });
  const html = () => readFileSync(join(cwd, 'out/p/p.html'), 'utf8');
  const eventually = (check: () => void) => vi.waitFor(check, { timeout: 20_000, interval: 50 });
  await eventually(() => expect(said.err).toContain('Watching'));
  expect(html()).toContain('First.');
  writeFileSync(join(cwd, 'p/a.md'), '# A\n\nSecond.\n');
  await eventually(() => expect(html()).toContain('Second.'));
  writeFileSync(join(cwd, 'p/pack.yaml'), 'title: [\n');
  await eventually(() => expect(said.err).toContain('invalid-yaml'));
  expect(html()).toContain('Second.');
  writeFileSync(join(cwd, 'p/pack.yaml'), 'title: Rivers\n');
  await eventually(() => expect(html()).toContain('Rivers'));
  const ended = new Promise((resolve) => child.on('close', resolve));
  child.kill('SIGINT');
  expect(await Promise.race([ended, delay(20_000, `still running: ${said.err}`)])).toBe(0);
  expect(said.out.split('\n').filter((line) => line.startsWith('p  ')).length).toBeGreaterThan(3);
}, 150_000);
