import type { Brief } from '../3-extract/types.ts';
import type { CodeDoc } from '../diagnostic.ts';
import type { Source } from '../source.ts';

/** One rule: its entry in docs/diagnostics.md, and how it looks at a brief. */
export interface Rule extends CodeDoc {
  /** Stable; the name of the rule's file. */
  readonly code: string;
  /** Source that the rule has something to say about, and the same put right. */
  readonly example: NonNullable<CodeDoc['example']>;
  find(brief: Brief): readonly Finding[];
}

/** A diagnostic without what its rule says for it. */
export interface Finding {
  readonly message: string;
  readonly hint: string;
  readonly source: Source;
}
