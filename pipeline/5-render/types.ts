import type { BinaryFile, TextFile } from '../source.ts';

/** The value of stage 5. */
export interface Html {
  /**
   * The semantic HTML document that both targets share: a whole `<!doctype html>` document whose
   * `<head>` has only title and metadata. Images are named by their path in `images`.
   */
  readonly document: string;
  /** The same in one file for the browser: styles, faces and images inlined. */
  readonly standalone: string;
  /** Author stylesheets for print, in cascade order after the user agent's. */
  readonly stylesheets: readonly TextFile[];
  /** By the value of `src`. */
  readonly images: ReadonlyMap<string, BinaryFile>;
}
