import type { Built } from '../cli/built.ts';

/** What the preview shows of a pack: the last build, and the files of the last good one. */
export interface View {
  /** Of its address: the id of the pack. */
  readonly key: string;
  /** Counts builds: a browser that has an older one loads anew. */
  readonly version: number;
  readonly built: Built;
  readonly editions: readonly Edition[];
}

/** What one audience gets, as it lies in `out/`. */
export interface Edition {
  readonly audience: string | null;
  /** Absolute. */
  readonly folder: string;
  readonly files: readonly string[];
  readonly pages: number | null;
}

/** The answer to a request; the body of a stream is written by whoever holds it. */
export type Answer =
  | { readonly status: number; readonly type: string; readonly body: string | Buffer }
  | { readonly status: 200; readonly type: 'text/event-stream'; readonly key: string };
