import { type CodeDoc, reporter } from '../diagnostic.ts';
import { rules } from './rules/index.ts';

const ownCodes = {
  'unknown-check': {
    severity: 'warning',
    about:
      'Under `checks`, a pack sets a severity (`off`, `info`, `warning` or `error`) for a code that cannot be set: `checks: { figure-without-source: error }`. All codes can be set whose severity is warning or info; what keeps a pack from being built cannot.',
  },
  'handling-too-low': {
    severity: 'error',
    about:
      'A document or section (`# Title {handling="SECRET"}`) has a handling mark that is higher than that of the pack, or of another scheme. The mark of the pack, which stands on every page, must be at least that of its highest part. Known are the schemes of the UK, NATO, the EU and TLP 2.0; levels of your own are listed under `markings`, the lowest first.',
  },
  'unknown-handling': {
    severity: 'warning',
    about:
      'The handling mark begins with “TLP” and is none of those of the Traffic Light Protocol 2.0, which are written without spaces and not translated: `TLP:RED`, `TLP:AMBER+STRICT`, `TLP:AMBER`, `TLP:GREEN`, `TLP:CLEAR`.',
  },
} as const satisfies Record<string, CodeDoc>;

/** The codes of this stage, most of them told by their rules; docs/diagnostics.md is generated. */
export const codes: Readonly<Record<string, CodeDoc>> = {
  ...ownCodes,
  ...Object.fromEntries(rules.map((rule) => [rule.code, rule])),
};

export const report = reporter(ownCodes);
