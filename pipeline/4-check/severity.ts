import type { Diagnostic, Severity } from '../diagnostic.ts';
import { codes, report } from './codes.ts';

/** What a pack says under `checks`. */
export type Checks = Readonly<Record<string, Severity | 'off'>>;

export function asWanted(found: readonly Diagnostic[], checks: Checks): Diagnostic[] {
  return found.flatMap((finding) => {
    const severity = Object.hasOwn(checks, finding.code) ? checks[finding.code] : undefined;
    if (severity === 'off') return [];
    return severity === undefined ? finding : { ...finding, severity };
  });
}

/** Codes of other stages are not to be turned off: what they report is broken, not unwise. */
export function unknownChecks(checks: Checks): Diagnostic[] {
  return Object.keys(checks)
    .filter((code) => !Object.hasOwn(codes, code))
    .map((code) =>
      report('unknown-check', {
        message: `pack.yaml sets a severity for "${code}", which is no check`,
        hint: 'the codes of checks are in docs/diagnostics.md',
      }),
    );
}
