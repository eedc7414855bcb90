import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { cssReference } from '../../../pipeline/6-typeset/style/docs.ts';
import { properties } from '../../../pipeline/6-typeset/style/properties.ts';
import { root } from './support.ts';

const path = join(root, 'docs/css.md');

/** `UPDATE=1` writes the page. */
test('docs/css.md says what the tables say', () => {
  if (process.env.UPDATE) writeFileSync(path, cssReference());
  expect(readFileSync(path, 'utf8')).toBe(cssReference());
});

test('every property is on the page', () => {
  const text = cssReference();
  expect([...properties.keys()].filter((name) => !text.includes(`| \`${name}\` |`))).toEqual([]);
});
