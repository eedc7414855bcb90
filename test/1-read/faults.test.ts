import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { read } from '../../pipeline/1-read/index.ts';
import { shownFindings } from './support.ts';

/**
 * Every fault a pack can have as a pack. `faults/x/` and `faults/x.md` are packs; what `read` says
 * of one stands in `x/findings.expected.txt` or `x.expected.txt`. UPDATE=1 writes them anew.
 */
const cwd = join(import.meta.dirname, 'faults');
const packageRoot = join(import.meta.dirname, 'package');

const packs = readdirSync(cwd, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() || entry.name.endsWith('.md'))
  .map((entry) => ({
    name: entry.name,
    expected: entry.isDirectory()
      ? join(cwd, entry.name, 'findings.expected.txt')
      : join(cwd, entry.name.replace(/md$/, 'expected.txt')),
  }));

describe('faults', () => {
  test.each(packs)('$name', async ({ name, expected }) => {
    const { diagnostics } = await read(name, { cwd, packageRoot });
    const findings = shownFindings(diagnostics);
    if (process.env.UPDATE) writeFileSync(expected, findings);
    expect(existsSync(expected), `${expected} is missing: run with UPDATE=1`).toBe(true);
    expect(findings).toBe(readFileSync(expected, 'utf8'));
    expect(findings).not.toBe('');
  });
});
