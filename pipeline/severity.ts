import type { Manifest } from './1-read/types.ts';
import { report } from './4-check/codes.ts';
import { codes } from './codes.ts';
import type { Diagnostic, Severity } from './diagnostic.ts';
import { didYouMean } from './nearest.ts';

/** What a pack says under `checks`. */
export type Checks = Readonly<Record<string, Severity | 'off'>>;

/** Codes whose findings a pack may take as more or less grave than they are by themselves. */
const settable: ReadonlySet<string> = new Set(
  Object.keys(codes).filter((code) => codes[code]?.severity !== 'error'),
);

/**
 * Findings as grave as a pack wants them. Those that are errors by themselves stay: what they
 * report is broken, not unwise.
 */
export function asWanted(found: readonly Diagnostic[], checks: Checks = {}): readonly Diagnostic[] {
  if (Object.keys(checks).length === 0) return found;
  return found.flatMap((finding) => {
    const { code } = finding;
    const severity = Object.hasOwn(checks, code) && settable.has(code) ? checks[code] : undefined;
    if (severity === 'off') return [];
    return severity === undefined ? finding : { ...finding, severity };
  });
}

/** Reports `unknown-check`. */
export function unknownChecks({ checks = {}, places, source }: Manifest): Diagnostic[] {
  return Object.keys(checks)
    .filter((code) => !settable.has(code))
    .map((code) =>
      report('unknown-check', {
        message: Object.hasOwn(codes, code)
          ? `"${code}" is always an error`
          : `there is no check "${code}"`,
        hint: Object.hasOwn(codes, code)
          ? 'take it out'
          : (didYouMean(code, settable) ?? 'the codes are in docs/diagnostics.md'),
        source: places?.get(`checks.${code}`) ?? source,
      }),
    );
}
