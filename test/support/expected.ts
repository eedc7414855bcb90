import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { expect } from 'vitest';

/**
 * Compares with the expected output in a file. `UPDATE=1 npm test` writes it; a missing file
 * fails like a different one.
 */
export function expectFile(path: string, actual: string): void {
  if (process.env.UPDATE === '1') writeFileSync(path, actual);
  expect(existsSync(path), `${path} is missing: run UPDATE=1 npm test`).toBe(true);
  expect(actual).toBe(readFileSync(path, 'utf8'));
}
