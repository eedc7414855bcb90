import type { Diagnostic } from '../../diagnostic.ts';
import type { Built } from '../built.ts';

/** Tells what happens, to a person or to a program. */
export interface Reporter {
  /** A pack is being worked on. */
  start(target: string): void;
  done(built: Built): void;
  /** All packs are done. */
  end(all: readonly Built[]): void;
}

export interface Counts {
  readonly error: number;
  readonly warning: number;
  readonly info: number;
}

export function countFindings(all: readonly { diagnostics: readonly Diagnostic[] }[]): Counts {
  const severities = all.flatMap(({ diagnostics }) => diagnostics.map(({ severity }) => severity));
  const of = (wanted: Diagnostic['severity']) => severities.filter((s) => s === wanted).length;
  return { error: of('error'), warning: of('warning'), info: of('info') };
}
