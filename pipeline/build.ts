import type { Pack } from './1-read/types.ts';
import type { Diagnostic } from './diagnostic.ts';

// Replaced at integration: the eight calls.
export type { Pack, Diagnostic };
