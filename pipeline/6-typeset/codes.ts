import { type CodeDoc, reporter } from '../diagnostic.ts';
import { codes as styleCodes } from './style/codes.ts';

/** The codes of this stage; docs/diagnostics.md is generated from here. */
export const codes = { ...styleCodes } as const satisfies Record<string, CodeDoc>;

export const report = reporter(codes);
