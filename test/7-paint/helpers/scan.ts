import { inflateSync } from 'node:zlib';

/** A PDF taken apart by its markers, not by its cross-reference stream: for tests alone. */
export interface Scan {
  /** Objects by number, streams left out. */
  readonly objects: ReadonlyMap<number, string>;
  readonly streams: ReadonlyMap<number, Buffer>;
  /** The objects whose text contains all of the parts. */
  find(...parts: readonly string[]): { readonly id: number; readonly text: string }[];
  /** The operators of the page, by index. */
  content(page: number): string;
}

export function scan(pdf: Uint8Array): Scan {
  const text = Buffer.from(pdf).toString('latin1');
  const objects = new Map<number, string>();
  const streams = new Map<number, Buffer>();
  const start = /(?:^|\n)(\d+) 0 obj\n/g;
  for (let match = start.exec(text); match !== null; match = start.exec(text)) {
    const id = Number(match[1]);
    const end = text.indexOf('endobj', start.lastIndex);
    const streamAt = text.indexOf('\nstream\n', start.lastIndex);
    if (streamAt === -1 || streamAt > end) {
      objects.set(id, text.slice(start.lastIndex, end).trim());
      continue;
    }
    const dictionary = text.slice(start.lastIndex, streamAt);
    const length = Number(/\/Length (\d+)/.exec(dictionary)![1]);
    const bytes = Buffer.from(text.slice(streamAt + 8, streamAt + 8 + length), 'latin1');
    objects.set(id, dictionary);
    streams.set(id, dictionary.includes('/FlateDecode') ? inflateSync(bytes) : bytes);
    start.lastIndex = streamAt + 8 + length;
  }
  for (const [id, bytes] of streams) {
    const dictionary = objects.get(id)!;
    if (!dictionary.includes('/Type /ObjStm')) continue;
    const first = Number(/\/First (\d+)/.exec(dictionary)![1]);
    const places = bytes.toString('latin1', 0, first).trim().split(' ').map(Number);
    for (let i = 0; i < places.length; i += 2)
      objects.set(
        places[i]!,
        bytes
          .toString('latin1', first + places[i + 1]!, first + (places[i + 3] ?? bytes.length))
          .trim(),
      );
  }
  const find = (...parts: readonly string[]) =>
    [...objects]
      .map(([id, object]) => ({ id, text: object }))
      .filter((object) => parts.every((part) => object.text.includes(part)));
  return {
    objects,
    streams,
    find,
    content(index) {
      const kids = /\/Kids \[([^\]]*)\]/.exec(find('/Type /Pages')[0]!.text)![1]!;
      const page = objects.get(references(kids)[index]!)!;
      return streams
        .get(references(/\/Contents (\d+ 0 R)/.exec(page)![1]!)[0]!)!
        .toString('latin1');
    },
  };
}

/** The object numbers in a text. */
export function references(text: string): number[] {
  return [...text.matchAll(/(\d+) 0 R/g)].map(([, id]) => Number(id));
}
