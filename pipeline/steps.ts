import type { Diagnostic, Result } from './diagnostic.ts';
import { asWanted, type Checks } from './severity.ts';

/** Runs the steps of a build: keeps what they find, and says how long each took. */
export interface Steps {
  /** Runs a step and gives back its value. */
  run<T>(name: string, step: () => Result<T> | Promise<Result<T>>): Promise<T>;
  /** From now on all findings, earlier ones too, are as grave as a pack says under `checks`. */
  heed(checks: Checks | undefined): void;
  /** In the order they were made. */
  readonly findings: readonly Diagnostic[];
}

export interface Timing {
  /** Milliseconds from any fixed moment. */
  readonly clock: () => number;
  readonly onStage: (name: string, milliseconds: number) => void;
}

export function createSteps(timing: Timing | undefined, checks?: Checks): Steps {
  const found: Diagnostic[] = [];
  let wanted = checks;
  return {
    get findings() {
      return asWanted(found, wanted);
    },
    heed(said) {
      wanted = said;
    },
    async run(name, step) {
      const start = timing?.clock() ?? 0;
      const { value, diagnostics } = await step();
      timing?.onStage(name, timing.clock() - start);
      found.push(...diagnostics);
      return value;
    },
  };
}

/** A pack is made once for each audience, but its faults are told once. */
export function unique(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return [...new Map(diagnostics.map((diagnostic) => [keyOf(diagnostic), diagnostic])).values()];
}

function keyOf({ code, message, source }: Diagnostic): string {
  const place = source ? [source.path, source.line, source.column] : [];
  return [code, message, ...place].join('\n');
}
