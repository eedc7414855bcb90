import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packsToDo } from '../../pipeline/cli/packs/index.ts';
import { parseShard, shardOf } from '../../pipeline/cli/packs/shard.ts';
import { sharedFolder } from '../1-read/support.ts';

const cwd = sharedFolder({
  'sources/note.md': '# Note\n',
  'sources/README.md': '# About these\n',
  'sources/p/pack.yaml': 'title: P\n',
  'sources/p/01.md': '# One\n',
  'sources/p/img/x.png': '',
  'sources/2025/q/pack.yml': 'title: Q\n',
  'sources/2025/q/02.md': '# Two\n',
  'sources/2025/late.md': '# Late\n',
  'sources/.hidden/r/pack.yaml': 'title: R\n',
  'plain/a.md': '# A\n',
  'plain/b.md': '# B\n',
  'odd/a[1].md': '# Odd\n',
});
const every = ['sources/2025/late.md', 'sources/2025/q', 'sources/note.md', 'sources/p'];

test.each([
  [[], ['sources/note.md', 'sources/p']],
  [['sources/**'], every],
  [['./sources/**'], every],
  // As a shell with globstar makes it of the same.
  [
    ['sources/', 'sources/note.md', 'sources/2025', 'sources/2025/q', 'sources/2025/q/02.md'],
    every.map((path) => path),
  ],
  [['sources/*'], ['sources/note.md', 'sources/p']],
  [['sources/*/'], []],
  [['sources/*.md'], ['sources/note.md']],
  [['sources/**/pack.y*ml'], ['sources/2025/q', 'sources/p']],
  [['sources/**/{q,p}'], ['sources/2025/q', 'sources/p']],
  [['sources/p/*.md'], ['sources/p/01.md']],
  [['sources/p', 'sources/p/', './sources/p'], ['sources/p']],
  [['sources/p', 'sources/p/01.md', 'sources/p/img'], ['sources/p']],
  // A folder of Markdown files is a pack; one of packs is not.
  [['plain'], ['plain']],
  [['sources/2025/q'], ['sources/2025/q']],
  [['plain/*.md'], ['plain/a.md', 'plain/b.md']],
  [['odd/a[1].md'], ['odd/a[1].md']],
] as const)('%j', (named, packs) => {
  if (packs.length === 0) expect(() => packsToDo(named, cwd)).toThrow(`no pack in ${named[0]}`);
  else expect(packsToDo(named, cwd)).toEqual(packs);
});

test('a folder with Markdown files and packs, named alone, is a pack; a path may be absolute', () => {
  expect(packsToDo(['sources/2025'], cwd)).toEqual(['sources/2025']);
  expect(packsToDo([join(cwd, 'sources/p')], cwd)).toEqual([join(cwd, 'sources/p')]);
});

test('shards: every pack is in one of them, whatever the order, and none is much larger', () => {
  const packs = fc.uniqueArray(fc.string(), { maxLength: 60 });
  fc.assert(
    fc.property(packs, fc.integer({ min: 1, max: 9 }), fc.boolean(), (names, count, isTurned) => {
      const shards = Array.from({ length: count }, (_, i) => {
        const order = isTurned && i % 2 === 1 ? names.toReversed() : names;
        return shardOf(order, parseShard(`${i + 1}/${count}`));
      });
      expect(shards.flat().sort()).toEqual([...names].sort());
      const sizes = shards.map(({ length }) => length);
      expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
    }),
  );
});

test.each(['0/3', '4/3', '1', 'a/b', '1/0', '-1/2', ''])('--shard %j is wrong', (text) => {
  expect(() => parseShard(text)).toThrow('--shard takes');
});
