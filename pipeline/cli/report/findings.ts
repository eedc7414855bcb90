import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Diagnostic } from '../../diagnostic.ts';
import type { Io } from '../io.ts';
import { findingText } from './finding.ts';
import type { Paint } from './style.ts';

/** Findings for a person, in the order in which one goes through the files to mend them. */
export function findingTexts(
  diagnostics: readonly Diagnostic[],
  { cwd, width }: Io,
  paint: Paint,
): string[] {
  const style = { paint, width, linesOf: sourceLines(cwd) };
  return diagnostics.toSorted(byPlace).map((diagnostic) => findingText(diagnostic, style));
}

/** What concerns no file comes first. */
function byPlace({ source: a }: Diagnostic, { source: b }: Diagnostic): number {
  if (!a || !b) return Number(Boolean(a)) - Number(Boolean(b));
  if (a.path !== b.path) return a.path < b.path ? -1 : 1;
  return a.line - b.line || a.column - b.column;
}

/** Reads each source once more, to show the line that a finding is about. */
function sourceLines(cwd: string): (path: string) => readonly string[] {
  const read = new Map<string, readonly string[]>();
  return (path) => {
    const known = read.get(path) ?? readLines(resolve(cwd, path));
    read.set(path, known);
    return known;
  };
}

function readLines(path: string): readonly string[] {
  try {
    return readFileSync(path, 'utf8')
      .replace(/^\uFEFF/, '')
      .split(/\r\n?|\n/);
  } catch {
    return [];
  }
}
