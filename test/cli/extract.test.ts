import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { extract } from '../../pipeline/build.ts';

async function extracted(name: string, text: string) {
  const cwd = mkdtempSync(join(tmpdir(), 'briefpack-extract-'));
  writeFileSync(join(cwd, name), text);
  const { value, diagnostics } = await extract(name, { cwd });
  return { json: value === null ? null : JSON.parse(value), diagnostics };
}

test('plain text of any name is read', async () => {
  const { json } = await extracted(
    'note.txt',
    'The ministry must open the border.\n\nOver 836 protest notes were sent.\n\n© 2025 All rights reserved.\n',
  );
  expect(json.recommendations).toMatchObject([
    { number: '1', text: 'The ministry must open the border.', origin: 'prose', page: null },
  ]);
  expect(json.keyFigures).toMatchObject([{ value: 836, noun: 'protest notes', origin: 'prose' }]);
  expect(json.boilerplate).toMatchObject([
    { text: '© 2025 All rights reserved.', source: { path: 'note.txt', line: 5 } },
  ]);
});

test('front matter of another tool is no obstacle', async () => {
  const { json, diagnostics } = await extracted(
    'post.md',
    '---\ntitle: Post\ntheme: theirs\n---\n\nThe EU should act.\n',
  );
  expect(json.recommendations).toHaveLength(1);
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
});

test('TOML front matter is no part of the text', async () => {
  const { json } = await extracted(
    'post.md',
    '+++\ntitle = "The EU must act"\n+++\n\nThe council should meet.\n',
  );
  expect(json.recommendations).toMatchObject([
    { text: 'The council should meet.', source: { line: 5 } },
  ]);
});
