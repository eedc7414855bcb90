import { type CodeDoc, reporter } from '../diagnostic.ts';

/** The codes of this stage; docs/diagnostics.md is generated from here. */
export const codes = {} as const satisfies Record<string, CodeDoc>;

export const report = reporter(codes);
