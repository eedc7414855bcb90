import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderWith } from '../1-read/support.ts';

/** The package as those import it who have scripts of their own. */
const index = join(import.meta.dirname, '../../dist/index.js');
const api = (await import(index)) as typeof import('../../pipeline/index.ts');

const pack = { 'p/pack.yaml': 'title: Water\ndate: 2025-11-10\n', 'p/a.md': '# A\n\nText.\n' };

test('the package exports three functions', () => {
  expect(Object.keys(api).sort()).toEqual(['build', 'check', 'createKept', 'extract']);
});

test('build says what it wrote and how long each stage took', async () => {
  const cwd = folderWith(pack);
  const stages: string[] = [];
  const timing = { clock: () => 0, onStage: (name: string) => void stages.push(name) };
  const { outputs, diagnostics } = await api.build('p', { cwd, out: 'there', timing });
  expect(diagnostics).toEqual([]);
  expect(outputs).toMatchObject([{ audience: null, pages: expect.any(Number) }]);
  expect(readdirSync(join(cwd, 'there/p'))).toContain('p.pdf');
  expect(stages).toEqual([
    ...['read', 'check', 'parse', 'extract', 'check'],
    ...['render', 'marks', 'typeset', 'budget', 'attach', 'paint', 'publish'],
  ]);
});

test('check and extract write nothing', async () => {
  const cwd = folderWith({ ...pack, 'p/pack.yaml': 'titel: Water\n' });
  const { diagnostics, outputs } = await api.check('p', { cwd });
  expect(diagnostics.map(({ code }) => code).sort()).toEqual(['missing-key', 'unknown-key']);
  expect(outputs).toEqual([]);
  const { value } = await api.extract('p', { cwd });
  expect(JSON.parse(value!).sections).toHaveLength(1);
  expect(readdirSync(cwd)).toEqual(['p']);
});

test('a pack over its budget is built, with a warning in its JSON', async () => {
  const cwd = folderWith({
    ...pack,
    'p/pack.yaml': 'title: Water\nbudgets: { pages: 1 }\ndocuments: [a.md, b.md]\n',
    'p/b.md': '# B\n\nText.\n',
  });
  const { outputs } = await api.build('p', { cwd });
  expect(outputs[0]?.pages).toBeGreaterThan(1);
  const json = JSON.parse(readFileSync(join(cwd, 'out/p/p.json'), 'utf8'));
  expect(json.diagnostics.map(({ code }: { code: string }) => code)).toContain('over-budget');
});
