import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { catalogue } from '../../pipeline/8-publish/catalogue/index.ts';
import { manifestJson, type PackFacts } from '../../pipeline/8-publish/outputs/manifestJson.ts';

type Facts = Partial<PackFacts>;

/** A folder of outputs, with a manifest for each pack. */
function outWith(packs: Readonly<Record<string, Facts>>): string {
  const out = mkdtempSync(join(tmpdir(), 'briefpack-catalogue-'));
  for (const [folder, facts] of Object.entries(packs)) {
    const id = folder.split('/')[0]!;
    const pack = { id, audience: null, ...facts };
    const files = [`${id}.pdf`, `${id}.html`].map((path) => ({ path, bytes: new Uint8Array() }));
    mkdirSync(join(out, folder), { recursive: true });
    const text = manifestJson({ version: '1', pack, inputs: [], date: null }, files);
    writeFileSync(join(out, folder, 'manifest.json'), text);
  }
  return out;
}

const read = (out: string) => readFileSync(join(out, 'index.html'), 'utf8');

test('lists the packs with date, edition, mark and links, by name', async () => {
  const out = outWith({
    water: { title: 'Water & <treaty>', date: '2026-01-02', edition: '3', handling: 'TLP:RED' },
    'board/minister': { title: 'Board', audience: 'minister', reference: 'EX/1', lang: 'ar' },
  });
  expect(await catalogue(out)).toEqual([]);
  const html = read(out);
  expect([...html.matchAll(/href="([^"]+)"/g)].map(([, href]) => href)).toEqual([
    'board/minister/board.html',
    'board/minister/board.html',
    'board/minister/board.pdf',
    'water/water.html',
    'water/water.html',
    'water/water.pdf',
  ]);
  const text = html.replace(/<style>[\s\S]*?<\/style>|<[^>]*>/g, ' ').replace(/\s+/g, ' ');
  expect(text).toContain(
    'Board EX/1 For minister Web page PDF TLP:RED Water &amp; &lt;treaty&gt; Edition 3 2026-01-02',
  );
  expect(html).toContain('<bdi lang="ar">Board</bdi>');
});

test('gives the same bytes again, and leaves nothing else behind', async () => {
  const out = outWith({ a: { title: 'A' }, b: { title: 'B' } });
  await catalogue(out);
  const first = read(out);
  await catalogue(out);
  expect(read(out)).toBe(first);
  expect(readdirSync(out).sort()).toEqual(['a', 'b', 'index.html']);
});

test('one pack needs no list; folders of others are passed over', async () => {
  const out = outWith({ a: {} });
  mkdirSync(join(out, 'photos'));
  mkdirSync(join(out, 'broken'));
  writeFileSync(join(out, 'broken/manifest.json'), '{');
  writeFileSync(join(out, 'photos/manifest.json'), '{"schema":"other"}');
  await catalogue(out);
  expect(existsSync(join(out, 'index.html'))).toBe(false);
});

test('a list that cannot be written is a finding', async () => {
  const out = outWith({ a: {}, b: {} });
  mkdirSync(join(out, 'index.html'));
  const found = await catalogue(out);
  expect(found).toHaveLength(1);
  expect(readdirSync(out)).not.toContain('.index.html.new');
});
