import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, onTestFinished } from 'vitest';
import type { Diagnostic } from '../../pipeline/diagnostic.ts';

/** Findings as a person reads them, one or two lines each. */
export function shownFindings(diagnostics: readonly Diagnostic[]): string {
  return diagnostics
    .map(({ code, severity, message, hint, source }) => {
      const place = source
        ? `${source.path}:${source.line}:${source.column}-${source.endLine}:${source.endColumn} `
        : '';
      return `${place}${severity} ${code}\n  ${message}\n${hint ? `  hint: ${hint}\n` : ''}`;
    })
    .join('');
}

type Files = Readonly<Record<string, string | Uint8Array>>;

/** A temporary folder with these files; gone when the test is over. */
export function folderWith(files: Files): string {
  const folder = write(files);
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** The same for all tests of a file or a `describe`. */
export function sharedFolder(files: Files): string {
  const folder = write(files);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

function write(files: Files): string {
  const folder = mkdtempSync(join(tmpdir(), 'briefpack-test-'));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}
