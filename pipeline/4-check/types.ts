import type { Brief } from '../3-extract/types.ts';
import type { Diagnostic } from '../diagnostic.ts';

/** One rule: looks at a brief, says what it found. */
export type Rule = (brief: Brief) => Diagnostic[];
