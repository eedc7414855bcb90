/** One output, complete, before it is renamed into place. `path` is below `out/<pack>/`. */
export interface OutputFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** What was written, for the summary on the terminal. */
export interface Published {
  readonly folder: string;
  readonly files: readonly {
    readonly path: string;
    readonly bytes: number;
    readonly hash: string;
  }[];
}
