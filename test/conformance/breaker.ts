import { type PdfFile, readFile } from './file/index.ts';
import { latin1 } from './file/lexer.ts';
import { Dict, Name, type PdfObject, Ref, Stream, Text } from './file/objects.ts';
import { writeFile } from './write.ts';

/** A good file in the hands of a test that breaks it. */
export interface Breaker {
  readonly file: PdfFile;
  readonly catalog: Dict;
  /** The first object with these entries; names are given as text. */
  find(entries: Readonly<Record<string, string>>): Dict;
  /** The first structure element of the type. */
  element(type: string): Dict;
  /** Edits a page's content stream as text. */
  content(edit: (text: string) => string, page?: number): void;
  /** Edits the metadata packet. */
  xmp(edit: (text: string) => string): void;
  /** Adds an object. */
  add(object: PdfObject): Ref;
  /** Edits the bytes of the finished file, one character a byte. */
  edit(change: (file: string) => string): void;
  bytes(): Uint8Array;
}

export function openBreaker(good: Uint8Array): Breaker {
  const file = readFile(good);
  const objects = file.objects as Map<number, PdfObject>;
  const edits: ((file: string) => string)[] = [];
  const dicts = () => [...objects.values()].flatMap((object) => file.dict(object) ?? []);
  const find = (entries: Readonly<Record<string, string>>) => {
    const found = dicts().find((dict) =>
      Object.entries(entries).every(([key, name]) => {
        const value = dict.entries.get(key);
        return value instanceof Name && value.name === name;
      }),
    );
    if (found === undefined) throw new Error(`no object with ${JSON.stringify(entries)}`);
    return found;
  };
  const editStream = (value: PdfObject | undefined, change: (text: string) => string) => {
    if (!(value instanceof Ref)) throw new Error('no stream to edit');
    const stream = file.resolve(value) as Stream;
    const before = latin1(file.decode(stream)!);
    const after = change(before);
    if (after === before) throw new Error('the edit changes nothing');
    stream.dict.entries.delete('Filter');
    objects.set(value.number, new Stream(stream.dict, Buffer.from(after, 'latin1')));
  };
  return {
    file,
    catalog: file.catalog,
    find,
    element: (type) => find({ Type: 'StructElem', S: type }),
    content: (change, page = 0) => {
      const pages = file.dict(file.catalog.entries.get('Pages'))!;
      const kid = file.dict(file.array(pages.entries.get('Kids'))[page])!;
      const contents = kid.entries.get('Contents');
      editStream(Array.isArray(contents) ? contents[0] : contents, change);
    },
    xmp: (change) => editStream(file.catalog.entries.get('Metadata'), change),
    add: (object) => {
      const number = Math.max(...objects.keys()) + 1;
      objects.set(number, object);
      return new Ref(number, 0);
    },
    edit: (change) => edits.push(change),
    bytes: () => {
      const written = latin1(writeFile(file));
      return Buffer.from(
        edits.reduce((text, change) => change(text), written),
        'latin1',
      );
    },
  };
}

export const name = (value: string): Name => new Name(value);
export const text = (value: string): Text => new Text(value);

export function dict(entries: Readonly<Record<string, PdfObject>>): Dict {
  const made = new Dict();
  for (const [key, value] of Object.entries(entries)) made.entries.set(key, value);
  return made;
}
