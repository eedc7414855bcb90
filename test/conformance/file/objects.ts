/** PDF objects (ISO 32000-1, 7.3) as the checker reads them. It shares no code with the painter. */
export type PdfObject = null | boolean | number | Name | Text | Ref | Dict | Stream | PdfArray;
export type PdfArray = PdfObject[];

export class Name {
  readonly name: string;
  constructor(name: string) {
    this.name = name;
  }
}

/** A string as bytes, one character a byte. */
export class Text {
  readonly bytes: string;
  readonly hex: boolean;
  constructor(bytes: string, hex = false) {
    this.bytes = bytes;
    this.hex = hex;
  }
}

export class Ref {
  readonly number: number;
  readonly generation: number;
  constructor(number: number, generation: number) {
    this.number = number;
    this.generation = generation;
  }
}

export class Dict {
  readonly entries = new Map<string, PdfObject>();
}

export class Stream {
  readonly dict: Dict;
  readonly raw: Uint8Array;
  constructor(dict: Dict, raw: Uint8Array) {
    this.dict = dict;
    this.raw = raw;
  }
}

/** A text string: PDF 32000-1 7.9.2.2. */
export function textOf(value: PdfObject | undefined): string | null {
  if (!(value instanceof Text)) return null;
  const { bytes } = value;
  const raw = Buffer.from(bytes, 'latin1');
  if (bytes.startsWith('\xfe\xff')) return raw.subarray(2).swap16().toString('utf16le');
  if (bytes.startsWith('\xef\xbb\xbf')) return raw.subarray(3).toString('utf8');
  return bytes;
}

/** A byte string whose writer used UTF-8: ids and names of destinations. */
export function utf8Of(value: PdfObject | undefined): string | null {
  return value instanceof Text ? Buffer.from(value.bytes, 'latin1').toString('utf8') : null;
}

export function nameOf(value: PdfObject | undefined): string | null {
  return value instanceof Name ? value.name : null;
}
