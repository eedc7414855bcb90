/**
 * PDF objects as plain values (PDF 32000-1 7.3). A string is a **name**; a text string is made
 * with `text`, a byte string is a Uint8Array.
 */
export type PdfObject =
  | string
  | number
  | boolean
  | null
  | PdfText
  | Uint8Array
  | Date
  | Ref
  | readonly PdfObject[]
  | Dictionary;

export interface Dictionary {
  [key: string]: PdfObject | undefined;
}

export type PdfText = InstanceType<typeof String>;

/** A reference to an indirect object. It is written by `end`; after that `data` is settled. */
export interface Ref {
  readonly id: number;
  data: PdfObject;
  end(bytes?: Uint8Array): void;
}

/** A text string (PDF 32000-1 7.9.2.2): ASCII as it is, all else in UTF-16BE. */
export function text(value: string): PdfText {
  // pdfkit tells text from names by the wrapper.
  return new String(value);
}

/** What the parts of the painter may ask of the file that is being written. */
export interface PdfFile {
  readonly catalog: Dictionary;
  /** The catalog's name dictionary. */
  readonly names: Dictionary;
  readonly structTreeRoot: Dictionary;
  /** Opens an object: whoever opens it must end it. */
  ref(data?: PdfObject): Ref;
  /** Writes an object at once. */
  object(data: PdfObject): Ref;
  /** Writes a stream at once, deflated. */
  stream(data: Dictionary, bytes: Uint8Array): Ref;
  /** Writes a stream at once whose bytes are already as `data.Filter` says. */
  rawStream(data: Dictionary, bytes: Uint8Array): Ref;
  addPage(page: PageObject): Ref;
  /** Writes all that is left, with the metadata. Throws when an object was never ended. */
  finish(xmp: string): Uint8Array;
}

export interface PageObject {
  readonly width: number;
  readonly height: number;
  readonly content: Uint8Array;
  /** The same, deflated. */
  readonly deflated: Uint8Array;
  readonly resources: Dictionary;
  /** Further entries of the page dictionary. */
  readonly entries: Dictionary;
}

/** A byte string with the text in UTF-8: for keys, which are compared as bytes. */
export function utf8(value: string): Uint8Array {
  return Uint8Array.from(Buffer.from(value, 'utf8'));
}
