import type { Source } from '../source.ts';
import type { DocumentFile, Manifest } from './types.ts';

/** What the manifest says and the documents it names. */
export interface PackSources {
  readonly manifest: Manifest;
  /** Empty where none could be read, which has been reported. */
  readonly documents: readonly DocumentFile[];
  /** The JSON of the last edition; null: not said. */
  readonly previous: { readonly name: string; readonly source: Source } | null;
  /** Null: not said. */
  readonly theme: { readonly name: string; readonly source: Source } | null;
}
