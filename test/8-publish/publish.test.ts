import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { expect, test } from 'vitest';
import { publish } from '../../pipeline/8-publish/index.ts';
import { manifestJson } from '../../pipeline/8-publish/outputs/manifestJson.ts';
import type { OutputFile } from '../../pipeline/8-publish/types.ts';
import { folderWith } from '../1-read/support.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const file = (path: string, text: string): OutputFile => ({ path, bytes: bytes(text) });

/** Outputs as a build makes them, with their manifest. */
function outputs(...files: OutputFile[]): OutputFile[] {
  const from = { version: '1', pack: { id: 'p', audience: null }, inputs: [], date: null };
  return [...files, file('manifest.json', manifestJson(from, files))];
}

const text = (...parts: string[]) => readFileSync(join(...parts), 'utf8');

test('writes files and says what it wrote', async () => {
  const out = join(folderWith({}), 'out/p');
  const { value, diagnostics } = await publish(outputs(file('p.pdf', 'PDF')), out);
  expect(diagnostics).toEqual([]);
  const hash = '1d393b0081b632c54654eb08c345ff76b92ae4efe0768b4c0f64b9ebbe920492';
  expect(value.files[0]).toEqual({ path: 'p.pdf', bytes: 3, hash });
  expect(text(out, 'p.pdf')).toBe('PDF');
  expect(readdirSync(join(out, '..'))).toEqual(['p']);
});

test('removes what the last build made and this one does not, and nothing else', async () => {
  const out = join(folderWith({}), 'p');
  await publish(outputs(file('p.pdf', '1'), file('p.html', '1'), file('p.json', '1')), out);
  writeFileSync(join(out, 'notes.txt'), 'mine');
  writeFileSync(join(out, 'p.json'), 'changed by hand');
  await publish(outputs(file('p.pdf', '2')), out);
  expect(readdirSync(out).sort()).toEqual(['manifest.json', 'notes.txt', 'p.json', 'p.pdf']);
  expect(text(out, 'p.pdf')).toBe('2');
});

test('a manifest.json that leads out of the folder removes nothing there', async () => {
  const cwd = folderWith({ 'victim.txt': 'x', 'p/manifest.json': '' });
  const hash = '2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881';
  const previous = { outputs: [{ path: '../victim.txt', sha256: hash }] };
  writeFileSync(join(cwd, 'p/manifest.json'), JSON.stringify(previous));
  await publish(outputs(file('p.pdf', '1')), join(cwd, 'p'));
  expect(existsSync(join(cwd, 'victim.txt'))).toBe(true);
});

test('if one file cannot be replaced, all of the last ones stay', async () => {
  const out = join(folderWith({}), 'p');
  await publish(outputs(file('a.pdf', 'old'), file('b.html', 'old')), out);
  mkdirSync(join(out, 'z.json'));
  writeFileSync(join(out, 'z.json/in-the-way'), '');
  const next = outputs(file('a.pdf', 'new'), file('b.html', 'new'), file('z.json', 'new'));
  const { value, diagnostics } = await publish(next, out);
  expect(value.files).toEqual([]);
  expect(diagnostics.map(({ severity }) => severity)).toEqual(['error']);
  expect(diagnostics[0]?.message).toContain('z.json');
  expect([text(out, 'a.pdf'), text(out, 'b.html')]).toEqual(['old', 'old']);
  expect(readdirSync(join(out, '..'))).toEqual(['p']);
});

test('a first build that fails leaves nothing', async () => {
  const out = join(folderWith({ 'p/z.json/x': '' }), 'p');
  await publish(outputs(file('a.pdf', 'new'), file('z.json', 'new')), out);
  expect(readdirSync(out)).toEqual(['z.json']);
});

test('a file where the folder should be', async () => {
  const cwd = folderWith({ out: 'a file' });
  const { diagnostics } = await publish(outputs(file('p.pdf', '1')), join(cwd, 'out/p'));
  expect(diagnostics.map(({ code }) => code)).toEqual(['not-a-folder']);
});

test.skipIf(process.getuid?.() === 0 || process.platform === 'win32')(
  'a folder that may not be written to',
  async () => {
    const cwd = folderWith({ 'out/x': '' });
    chmodSync(join(cwd, 'out'), 0o500);
    const { diagnostics } = await publish(outputs(file('p.pdf', '1')), join(cwd, 'out/p'));
    chmodSync(join(cwd, 'out'), 0o700);
    expect(diagnostics.map(({ code }) => code)).toEqual(['no-permission']);
  },
);

test('what killed builds left behind goes, but not what another build is writing now', async () => {
  const cwd = folderWith({ '.p.new-dead/new/p.pdf': 'x', '.p.new-live/new/p.pdf': 'x' });
  const old = new Date(Date.now() - 7_200_000);
  utimesSync(join(cwd, '.p.new-dead'), old, old);
  await publish(outputs(file('p.pdf', '1')), join(cwd, 'p'));
  expect(readdirSync(cwd).sort()).toEqual(['.p.new-live', 'p']);
});

test('a reader never sees half a file, and always one of the two', async () => {
  const out = join(folderWith({}), 'p');
  const big = (letter: string) => outputs(file('p.pdf', letter.repeat(2_000_000)));
  await publish(big('a'), out);
  const seen = new Set<string>();
  const state = { done: false };
  const reader = (async () => {
    while (!state.done) {
      const content = text(out, 'p.pdf');
      seen.add(`${content.length} ${content[0]}${content.at(-1)}`);
      await new Promise((resolve) => setTimeout(resolve, 1));
    }
  })();
  for (const letter of 'bcbc') await publish(big(letter), out);
  state.done = true;
  await reader;
  for (const what of seen) expect(what).toMatch(/^2000000 (aa|bb|cc)$/);
});
