import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  appendFileSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join, relative } from 'node:path';
import process from 'node:process';
import { setTimeout as delay } from 'node:timers/promises';
import { expect, onTestFinished, test, vi } from 'vitest';
import { watchPacks } from '../../pipeline/watch/index.ts';
import { folderWith } from '../1-read/support.ts';
import { program } from './support.ts';

/** Watches with a build that reads some files and takes no time. */
async function watching(
  cwd: string,
  target: string,
  files: readonly string[],
  { time = 0, poll }: { time?: number; poll?: number } = {},
) {
  const built: string[] = [];
  /** What the last build read, file after file, and which files it was for. */
  const state = { running: 0, most: 0, fail: false, read: '', changed: [''] };
  const watcher = watchPacks([target], {
    cwd,
    ignored: join(cwd, 'out'),
    poll,
    onError: (error) => expect.unreachable(String(error)),
    async build(name, changed) {
      state.most = Math.max(state.most, ++state.running);
      const inputs = files.flatMap((path) => hashed(cwd, path));
      state.read = inputs.map(({ text }) => text).join('');
      state.changed = changed.map((path) => relative(cwd, path).replaceAll('\\', '/'));
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
  /** The last build is of these contents. */
  const reads = (text: string) =>
    vi.waitFor(() => expect([state.read, state.running]).toEqual([text, 0]), { timeout: 10_000 });
  return { built, state, builds, stays, reads };
}

function hashed(cwd: string, path: string) {
  try {
    const bytes = readFileSync(join(cwd, path));
    const hash = createHash('sha256').update(bytes).digest('hex');
    return [{ path, hash, text: bytes.toString() }];
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
  const { builds, stays, state } = await watching(cwd, 'p', ['p/a.md', 'p/b.md']);
  writeFileSync(join(cwd, 'p/a.md'), 'a2');
  await delay(4);
  writeFileSync(join(cwd, 'p/b.md'), 'b2');
  await builds(2);
  await stays(2);
  expect(state.changed).toEqual(['p/a.md', 'p/b.md']);
});

test('an edit during a build starts the next, and two never run at once', async () => {
  const cwd = folderWith({ 'p/a.md': 'a' });
  const { builds, stays, state } = await watching(cwd, 'p', ['p/a.md'], { time: 300 });
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

/** Each gives a file new content, in the way of some editor. */
const habits: Readonly<Record<string, (file: string, text: string) => Promise<void> | void>> = {
  'writes in place': (file, text) => writeFileSync(file, text),
  'writes beside and renames over it': (file, text) => {
    writeFileSync(`${file}___tmp___`, text);
    renameSync(`${file}___tmp___`, file);
  },
  'moves the old away, renames the new, deletes the old': (file, text) => {
    writeFileSync(`${file}___tmp___`, text);
    renameSync(file, `${file}~`);
    renameSync(`${file}___tmp___`, file);
    rmSync(`${file}~`);
  },
  'deletes, and writes a moment later': async (file, text) => {
    rmSync(file);
    await delay(30);
    writeFileSync(file, text);
  },
  'empties, and writes a moment later': async (file, text) => {
    writeFileSync(file, '');
    await delay(30);
    writeFileSync(file, text);
  },
  'writes in pieces': (file, text) => {
    writeFileSync(file, '');
    for (const letter of text) appendFileSync(file, letter);
  },
};

test.each(Object.keys(habits))('an editor that %s: one build of what it saved', async (name) => {
  const cwd = folderWith({ 'p/a.md': 'one', 'p/b.md': ' b' });
  const { stays, reads } = await watching(cwd, 'p', ['p/a.md', 'p/b.md']);
  for (const count of [2, 3]) {
    await habits[name]!(join(cwd, 'p/a.md'), `content ${count}`);
    await reads(`content ${count} b`);
    await stays(count);
  }
});

test('a checkout of hundreds of files is one build', async () => {
  const files = Array.from({ length: 300 }, (_, i) => `p/${i}.md`);
  const cwd = folderWith(Object.fromEntries(files.map((file) => [file, 'old '])));
  const { builds, stays, state } = await watching(cwd, 'p', files);
  for (const [i, file] of files.entries()) {
    writeFileSync(join(cwd, file), 'new ');
    if (i % 10 === 0) await delay(1);
  }
  await builds(2);
  await stays(2);
  expect(state.read).toBe('new '.repeat(300));
});

test('edits without a pause, during builds too: the last one is built', async () => {
  const cwd = folderWith({ 'p/a.md': '0' });
  const { reads, state } = await watching(cwd, 'p', ['p/a.md'], { time: 30 });
  for (const [count, wait] of [3, 45, 12, 70, 25, 5, 33, 51, 1, 60].entries()) {
    writeFileSync(join(cwd, 'p/a.md'), `state ${count}`);
    await delay(wait);
  }
  await reads('state 9');
  expect(state.most).toBe(1);
});

test('a folder that goes and comes back: another branch, and back', async () => {
  const cwd = folderWith({ 'packs/p/a.md': 'one' });
  const { reads, stays, built } = await watching(cwd, 'packs/p', ['packs/p/a.md']);
  for (const text of ['two', 'three']) {
    rmSync(join(cwd, 'packs'), { recursive: true });
    await reads('');
    mkdirSync(join(cwd, 'packs/p'), { recursive: true });
    writeFileSync(join(cwd, 'packs/p/a.md'), text);
    await reads(text);
  }
  await stays(built.length);
});

test('a theme elsewhere: a template that is added, a folder that was missing', async () => {
  const cwd = folderWith({ 'p/a.md': 'a', 'theme/pack.hbs': 'b' });
  const files = ['p/a.md', 'theme/pack.hbs', 'far/away/x.css'];
  const { builds, stays } = await watching(cwd, 'p', files);
  mkdirSync(join(cwd, 'theme/partials'));
  writeFileSync(join(cwd, 'theme/partials/new.hbs'), 'c');
  await builds(2);
  mkdirSync(join(cwd, 'far/away'), { recursive: true });
  writeFileSync(join(cwd, 'far/away/x.css'), 'd');
  await builds(3);
  writeFileSync(join(cwd, 'far/away/x.css'), 'e');
  await builds(4);
  await stays(4);
});

test('files are looked at every so often where the system tells nothing', async () => {
  const cwd = folderWith({ 'p/a.md': 'one', 'theme/print.css': 'c' });
  const files = ['p/a.md', 'theme/print.css', 'p/new.png'];
  const { builds, reads, stays } = await watching(cwd, 'p', files, { poll: 40 });
  writeFileSync(join(cwd, 'p/a.md'), 'two');
  await reads('twoc');
  writeFileSync(join(cwd, 'theme/print.css'), 'css');
  await reads('twocss');
  writeFileSync(join(cwd, 'p/new.png'), 'png');
  await builds(4);
  await stays(4);
});

test('only the packs that a change concerns are built', async () => {
  const cwd = folderWith({ 'p/a.md': 'p', 'q/a.md': 'q', 'shared/print.css': 's' });
  const built: string[] = [];
  const watcher = watchPacks(['p', 'q'], {
    cwd,
    ignored: join(cwd, 'out'),
    onError: (error) => expect.unreachable(String(error)),
    async build(name) {
      built.push(name);
      const files = [`${name}/a.md`, 'shared/print.css'];
      return { inputs: files.flatMap((path) => hashed(cwd, path)), missing: [] };
    },
  });
  onTestFinished(() => watcher.close());
  await watcher.ready;
  writeFileSync(join(cwd, 'q/a.md'), 'q2');
  await vi.waitFor(() => expect(built).toEqual(['p', 'q', 'q']));
  writeFileSync(join(cwd, 'shared/print.css'), 's2');
  await vi.waitFor(() => expect(built).toEqual(['p', 'q', 'q', 'p', 'q']));
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
  expect(said.out).toMatch(/^\d\d:\d\d:\d\d {2}p {2}1 page {2}\d+ ms$/m);
  expect(said.out).toMatch(/^\d\d:\d\d:\d\d {2}p {2}p\/a\.md {2}page 1 of 1 {2}\d+ ms$/m);
  expect(said.out).toMatch(/ {2}p\/pack\.yaml {2}not built {2}\d+ ms {2}1 error$/m);
}, 150_000);
