import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { dumpOutline, dumpPages } from '../support/dump.ts';
import { expectFile } from '../support/expected.ts';
import { typesetHtml } from '../support/typeset.ts';

const folder = join(import.meta.dirname, 'layout');
const cases = readdirSync(folder).filter((file) => file.endsWith('.html'));

test('there are cases', () => {
  expect(cases.length).toBeGreaterThan(40);
});

test.each(cases)('%s', async (file) => {
  const { value, diagnostics } = await typesetHtml(readFileSync(join(folder, file), 'utf8'));
  const findings = diagnostics.map(({ code, message }) => `${code}: ${message}\n`).join('');
  expectFile(
    join(folder, file.replace('.html', '.expected.txt')),
    dumpPages(value) + dumpOutline(value) + findings,
  );
});
