import type { Diagnostic } from '../diagnostic.ts';
import { wholeFile } from '../source.ts';

/** Collects what a rendering finds. A fault is kept once, however often a template runs into it. */
export interface Findings {
  add(finding: Diagnostic): void;
  list(): readonly Diagnostic[];
}

export function createFindings(): Findings {
  const found = new Map<string, Diagnostic>();
  return {
    add(finding) {
      const { path, line, column } = finding.source ?? wholeFile('');
      found.set(`${finding.code} ${path}:${line}:${column} ${finding.message}`, finding);
    },
    list: () => [...found.values()],
  };
}
