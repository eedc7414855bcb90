import { decodeStream } from './filters.ts';
import { Keyword, Lexer, latin1 } from './lexer.ts';
import { Dict, type PdfObject, Ref, Stream } from './objects.ts';

/** A PDF file, read whole: every object by its number. */
export interface PdfFile {
  readonly bytes: Uint8Array;
  readonly trailer: Dict;
  readonly catalog: Dict;
  readonly objects: ReadonlyMap<number, PdfObject>;
  /** Syntax that is wrong but could be read all the same. */
  readonly faults: readonly string[];
  resolve(value: PdfObject | undefined): PdfObject;
  dict(value: PdfObject | undefined): Dict | null;
  array(value: PdfObject | undefined): readonly PdfObject[];
  /** Entry of a dictionary or of a stream's, resolved. */
  get(holder: PdfObject | undefined, key: string): PdfObject;
  decode(stream: Stream): Uint8Array | null;
}

type Entry = { readonly offset: number } | { readonly container: number; readonly index: number };

/** Reads cross-reference tables and streams, objects and object streams: ISO 32000-1, 7.5. */
export function readFile(bytes: Uint8Array): PdfFile {
  const faults: string[] = [];
  const entries = new Map<number, Entry>();
  const trailer = readSections(bytes, entries, faults);
  const objects = new Map<number, PdfObject>();
  const resolve = (value: PdfObject | undefined): PdfObject => {
    let found = value ?? null;
    for (let hops = 0; found instanceof Ref && hops < 20; hops++)
      found = objects.get(found.number) ?? null;
    return found;
  };
  for (const [number, entry] of entries) {
    if ('offset' in entry)
      objects.set(number, readAt(bytes, entry.offset, number, objects, entries, faults));
  }
  for (const [number, entry] of entries) {
    if ('container' in entry) objects.set(number, compressed(entry, objects, resolve));
  }
  const dict = (value: PdfObject | undefined): Dict | null => {
    const found = resolve(value);
    return found instanceof Dict ? found : found instanceof Stream ? found.dict : null;
  };
  const get = (holder: PdfObject | undefined, key: string) =>
    resolve(dict(holder)?.entries.get(key));
  const catalog = dict(trailer.entries.get('Root'));
  if (catalog === null) throw new Error('the file has no catalog');
  return {
    bytes,
    trailer,
    catalog,
    objects,
    faults,
    resolve,
    dict,
    array: (value) => {
      const found = resolve(value);
      return Array.isArray(found) ? found : [];
    },
    get,
    decode: (stream) => decodeStream(stream, resolve),
  };
}

/** All sections by way of Prev; the newest entry of an object counts. */
function readSections(bytes: Uint8Array, entries: Map<number, Entry>, faults: string[]): Dict {
  const tail = latin1(bytes.subarray(-1024));
  const start = /startxref\s+(\d+)\s+%%EOF(?![\s\S]*startxref)/.exec(tail);
  if (start === null) throw new Error('the file does not end with startxref and %%EOF');
  let newest: Dict | null = null;
  let at: number | null = Number(start[1]);
  while (at !== null) {
    const trailer: Dict = readSection(bytes, at, entries, faults);
    newest ??= trailer;
    const previous = trailer.entries.get('Prev');
    at = typeof previous === 'number' ? previous : null;
  }
  return newest!;
}

function readSection(
  bytes: Uint8Array,
  at: number,
  entries: Map<number, Entry>,
  faults: string[],
): Dict {
  if (latin1(bytes.subarray(at, at + 4)) === 'xref') return readTable(bytes, at, entries, faults);
  const stream = readAt(bytes, at, null, new Map(), new Map(), faults);
  if (!(stream instanceof Stream)) throw new Error(`no cross-reference section at byte ${at}`);
  readXrefStream(stream, entries);
  return stream.dict;
}

function readTable(
  bytes: Uint8Array,
  start: number,
  entries: Map<number, Entry>,
  faults: string[],
): Dict {
  const lexer = new Lexer(bytes, start + 4);
  for (;;) {
    const first = lexer.next(false);
    if (first instanceof Keyword && first.word === 'trailer') break;
    const count = lexer.next(false);
    if (typeof first !== 'number' || typeof count !== 'number') throw new Error('a broken xref');
    lexer.skip();
    for (let i = 0; i < count; i++, lexer.at += 20) {
      const line = latin1(bytes.subarray(lexer.at, lexer.at + 20));
      if (!/^\d{10} \d{5} [nf]( \r| \n|\r\n)$/.test(line))
        faults.push(`xref entry ${first + i} is not 20 bytes`);
      if (line[17] === 'n' && !entries.has(first + i))
        entries.set(first + i, { offset: Number(line.slice(0, 10)) });
    }
  }
  const trailer = lexer.next();
  if (!(trailer instanceof Dict)) throw new Error('no trailer dictionary');
  return trailer;
}

/** ISO 32000-1, 7.5.8. */
function readXrefStream(stream: Stream, entries: Map<number, Entry>): void {
  const data = decodeStream(stream, (value) => value ?? null)!;
  const list = (key: string) => stream.dict.entries.get(key) as number[] | undefined;
  const [w0, w1, w2] = list('W') as [number, number, number];
  const index = list('Index') ?? [0, stream.dict.entries.get('Size') as number];
  const field = (at: number, width: number) =>
    data.subarray(at, at + width).reduce((sum, byte) => sum * 256 + byte, 0);
  let at = 0;
  for (let section = 0; section < index.length; section += 2) {
    for (let i = 0; i < index[section + 1]!; i++, at += w0 + w1 + w2) {
      const number = index[section]! + i;
      const type = w0 === 0 ? 1 : field(at, w0);
      const [a, b] = [field(at + w0, w1), field(at + w0 + w1, w2)];
      if (entries.has(number)) continue;
      if (type === 1) entries.set(number, { offset: a });
      if (type === 2) entries.set(number, { container: a, index: b });
    }
  }
}

function readAt(
  bytes: Uint8Array,
  offset: number,
  number: number | null,
  objects: ReadonlyMap<number, PdfObject>,
  entries: ReadonlyMap<number, Entry>,
  faults: string[],
): PdfObject {
  const head = /^(\d+) (\d+) obj\b/.exec(latin1(bytes.subarray(offset, offset + 32)));
  if (head === null) throw new Error(`no object at byte ${offset}`);
  if (number !== null && Number(head[1]) !== number)
    throw new Error(`object ${head[1]} stands where xref has ${number}`);
  const lexer = new Lexer(bytes, offset + head[0].length);
  if (number !== null && ![10, 13].includes(bytes[lexer.at]!))
    faults.push(`a line does not end after obj of ${head[1]}`);
  const value = lexer.next();
  if (value === undefined || value instanceof Keyword)
    throw new Error(`object ${head[1]} is empty`);
  const word = lexer.next(false);
  if (word instanceof Keyword && word.word === 'endobj') {
    const around = [bytes[lexer.at - 7]!, bytes[lexer.at]!];
    if (number !== null && !around.every((byte) => byte === 10 || byte === 13))
      faults.push(`endobj of ${head[1]} does not stand on a line`);
    return value;
  }
  if (!(word instanceof Keyword) || word.word !== 'stream' || !(value instanceof Dict))
    throw new Error(`object ${head[1]} does not end`);
  const length = value.entries.get('Length');
  const size = length instanceof Ref ? lengthAt(bytes, length, objects, entries, faults) : length;
  if (typeof size !== 'number') throw new Error(`stream ${head[1]} has no Length`);
  return new Stream(value, streamBytes(bytes, lexer.at, size, head[1]!, faults));
}

function lengthAt(
  bytes: Uint8Array,
  { number }: Ref,
  objects: ReadonlyMap<number, PdfObject>,
  entries: ReadonlyMap<number, Entry>,
  faults: string[],
): PdfObject {
  const entry = entries.get(number);
  if (entry === undefined || !('offset' in entry)) return objects.get(number) ?? null;
  return readAt(bytes, entry.offset, number, objects, entries, faults);
}

/** ISO 19005-2, 6.1.7.1: `stream` and a line end, Length bytes, a line end and `endstream`. */
function streamBytes(
  bytes: Uint8Array,
  at: number,
  length: number,
  number: string,
  faults: string[],
): Uint8Array {
  const crlf = bytes[at] === 13 && bytes[at + 1] === 10;
  if (!crlf && bytes[at] !== 10) faults.push(`stream ${number} does not begin on a new line`);
  const from = at + (crlf ? 2 : 1);
  const rest = latin1(bytes.subarray(from + length, from + length + 12));
  if (!/^(\r\n|\n|\r)endstream/.test(rest)) faults.push(`Length of stream ${number} is wrong`);
  return bytes.subarray(from, from + length);
}

function compressed(
  { container, index }: Extract<Entry, { container: number }>,
  objects: ReadonlyMap<number, PdfObject>,
  resolve: (value: PdfObject | undefined) => PdfObject,
): PdfObject {
  const stream = objects.get(container);
  if (!(stream instanceof Stream)) throw new Error(`object stream ${container} is missing`);
  const data = decodeStream(stream, resolve)!;
  const first = stream.dict.entries.get('First') as number;
  const header = latin1(data.subarray(0, first)).trim().split(/\s+/).map(Number);
  const value = new Lexer(data, first + header[index * 2 + 1]!).next();
  if (value === undefined || value instanceof Keyword) throw new Error('an empty object');
  return value;
}
