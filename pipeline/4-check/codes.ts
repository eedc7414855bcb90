import { type CodeDoc, reporter } from '../diagnostic.ts';
import { rules } from './rules/index.ts';

const ownCodes = {
  'unknown-check': {
    severity: 'warning',
    about:
      'Under `checks`, a pack sets a severity (`off`, `info`, `warning` or `error`) for a code that cannot be set: `checks: { figure-without-source: error }`. All codes can be set whose severity is warning or info; what keeps a pack from being built cannot.',
  },
} as const satisfies Record<string, CodeDoc>;

/** The codes of this stage, most of them told by their rules; docs/diagnostics.md is generated. */
export const codes: Readonly<Record<string, CodeDoc>> = {
  ...ownCodes,
  ...Object.fromEntries(rules.map((rule) => [rule.code, rule])),
};

export const report = reporter(ownCodes);
