/** An indirect object as it goes to the file: its value in PDF syntax, one character a byte. */
export interface RawObject {
  readonly id: number;
  readonly body: string;
  /** Null where the object is no stream. */
  readonly stream: Uint8Array | null;
}

/** Entries of the trailer: PDF 32000-1, table 15. */
export interface Trailer {
  readonly root: number;
  readonly info: number;
  /** 16 bytes. */
  readonly id: Uint8Array;
  readonly encrypt: number | null;
}
