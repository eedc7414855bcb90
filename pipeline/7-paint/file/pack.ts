import { deflate, latin1 } from '../bytes.ts';
import type { RawObject } from './types.ts';
import type { Entry } from './xref.ts';

/** Objects a stream: a reader that wants one of them inflates them all. */
const size = 200;

/** The objects with those that are no streams gathered in object streams: PDF 32000-1, 7.5.7. */
export function packObjects(
  objects: readonly RawObject[],
  pack: boolean,
  entries: Map<number, Entry>,
): RawObject[] {
  if (!pack) return [...objects];
  const plain = objects.filter(({ stream }) => stream === null);
  const out = objects.filter(({ stream }) => stream !== null);
  let id = objects.reduce((most, object) => Math.max(most, object.id), 0);
  for (let i = 0; i < plain.length; i += size)
    out.push(objectStream(++id, plain.slice(i, i + size), entries));
  return out;
}

function objectStream(
  id: number,
  objects: readonly RawObject[],
  entries: Map<number, Entry>,
): RawObject {
  const places: string[] = [];
  let offset = 0;
  objects.forEach((object, index) => {
    places.push(`${object.id} ${offset}`);
    offset += object.body.length + 1;
    entries.set(object.id, { container: id, index });
  });
  const head = `${places.join(' ')}\n`;
  const stream = deflate(latin1(head + objects.map(({ body }) => body).join('\n')));
  const body = `<< /Type /ObjStm /N ${objects.length} /First ${head.length} /Filter /FlateDecode /Length ${stream.length} >>`;
  return { id, body, stream };
}
