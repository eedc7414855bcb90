import type { Source } from './source.ts';

export type Severity = 'error' | 'warning' | 'info';

/** A finding about the user's input. Never thrown: stages return them beside their value. */
export interface Diagnostic {
  /** Stable and documented in docs/diagnostics.md, for example `missing-image`. */
  readonly code: string;
  readonly severity: Severity;
  /** One sentence that says what is wrong, naming the thing. No full stop at the end. */
  readonly message: string;
  /** What to do about it, if we know. */
  readonly hint?: string;
  /** Where; absent only for findings that concern no file. */
  readonly source?: Source;
}

/** What every stage returns. */
export interface Result<T> {
  readonly value: T;
  readonly diagnostics: readonly Diagnostic[];
}

/** The documentation of one code: the tables `N-x/codes.ts` are the source of docs/diagnostics.md. */
export interface CodeDoc {
  readonly severity: Severity;
  /** When it is reported and what to do, in one or two sentences of Markdown. */
  readonly about: string;
  /** Markdown that is reported, and the same put right. `pack`: lines of pack.yaml that it takes. */
  readonly example?: {
    readonly bad: string;
    readonly good: string;
    readonly pack?: string;
    /** The JSON of the last edition. */
    readonly previous?: string;
  };
}

type Details = { message: string; hint?: string | undefined; source?: Source | undefined };

/** Makes the function that a stage reports with, so that only documented codes can be used. */
export function reporter<C extends string>(codes: Readonly<Record<C, CodeDoc>>) {
  return (code: C, details: Details): Diagnostic => ({
    code,
    severity: codes[code].severity,
    message: details.message,
    ...(details.hint === undefined ? {} : { hint: details.hint }),
    ...(details.source === undefined ? {} : { source: details.source }),
  });
}

export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some((diagnostic) => diagnostic.severity === 'error');
}
