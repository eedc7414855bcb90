import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { codes } from '../../pipeline/2-parse/codes.ts';
import { parse } from '../../pipeline/2-parse/index.ts';
import type { Node } from '../../pipeline/2-parse/types.ts';
import { textOf } from '../../pipeline/tree.ts';
import { dump, dumpDiagnostics } from './dump.ts';
import { packOf } from './pack.ts';

/**
 * Each `constructs/x.md` is parsed as the one document of a pack; `x.expected.txt` shows the tree
 * with its places and the diagnostics. `UPDATE=1` writes it anew.
 */
const folder = join(import.meta.dirname, 'constructs');
const names = readdirSync(folder).filter((name) => name.endsWith('.md'));

const files = {
  audiences: ['minister', 'board'],
  works: ['iqbal2024', 'survey'],
  assets: ['pack/chart.png', 'pack/images/map of trade.png', 'pack/data/trade.csv'],
  includes: {
    'pack/annex.md': '---\ntitle: Annex\n---\n\nIncluded[^1].\n\n[^1]: A note of the annex.\n',
    'pack/parts/outer.md': 'Outer.\n\n::include{file="inner.md"}\n',
    'pack/parts/inner.md': 'Inner.\n\n::include{file="outer.md"}\n\n::include{file="none.md"}\n',
  },
};

function result(name: string): string {
  const { value, diagnostics } = parse(packOf(readFileSync(join(folder, name), 'utf8'), files));
  const document = value[0]!;
  const trees = [...document.children, ...document.footnotes.values()];
  return `${trees.map((node) => dump(node)).join('')}\n${dumpDiagnostics(diagnostics)}`;
}

test.each(names)('%s', (name) => {
  const path = join(folder, name.replace(/\.md$/, '.expected.txt'));
  const got = result(name);
  if (process.env.UPDATE === '1') writeFileSync(path, got);
  expect(existsSync(path)).toBe(true);
  expect(got).toBe(readFileSync(path, 'utf8'));
});

test('without works to cite, citations are text', () => {
  const { value, diagnostics } = parse(packOf('So says [@smith2020, p. 3].'));
  expect(textOf<Node>(value[0]!.children)).toBe('So says [@smith2020, p. 3].');
  expect(diagnostics.map(({ code }) => code)).toEqual(['citation-without-works']);
});

test('files that include each other too deep are named on the way', () => {
  const name = (level: number) => `level-${level}.md`;
  const levels = Array.from({ length: 12 }, (_, level) => level + 1);
  const includes = Object.fromEntries(
    levels.map((level) => [`pack/${name(level)}`, `::include{file="${name(level + 1)}"}\n`]),
  );
  const { diagnostics } = parse(packOf(`::include{file="${name(1)}"}\n`, { includes }));
  const way = ['note.md', ...levels.slice(0, 11).map(name)].map((path) => `\`pack/${path}\``);
  expect(diagnostics.map(({ source, message }) => `${source?.path}: ${message}`)).toEqual([
    `pack/level-10.md: \`level-11.md\` cannot be included: files include each other too deep, ${way.join(' → ')}`,
  ]);
});

test('every code but those of the limits is reported by some construct', () => {
  const all = names.map(result).join('');
  const silent = Object.keys(codes).filter((code) => !all.includes(` ${code}: `));
  expect(silent).toEqual(['citation-without-works', 'nesting-too-deep', 'too-many-marks']);
});
