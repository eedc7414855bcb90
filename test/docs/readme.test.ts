import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildPack, root } from '../packs/build.ts';

const readme = readFileSync(join(root, 'README.md'), 'utf8');

test('the pack in the README builds without a finding', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'briefpack-readme-'));
  const files = [...readme.matchAll(/```\w+ file=(\S+)\n([\s\S]*?)```/g)];
  expect(files.map(([, name]) => name)).toEqual(['pack.yaml', 'summary.md', 'annex.md']);
  mkdirSync(join(folder, 'pack'));
  for (const [, name, text] of files) writeFileSync(join(folder, 'pack', name!), text!);
  const { result } = await buildPack('pack', folder);
  expect(result.diagnostics).toEqual([]);
  expect(result.outputs[0]?.files.map(({ path }) => path)).toContain('pack.pdf');
});

test('files that the README names are there', () => {
  for (const [, path] of readme.matchAll(/\]\(([^)#]+)\)/g)) {
    expect(() => readFileSync(join(root, path!)), path).not.toThrow();
  }
});
