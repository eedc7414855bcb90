import { latin1 } from '../bytes.ts';
import { packObjects } from './pack.ts';
import type { RawObject, Trailer } from './types.ts';
import { type Entry, xrefStream } from './xref.ts';

/**
 * Puts the objects together to a file with a cross-reference stream. What is no stream goes into
 * object streams, which makes a tagged file half as large; not so in an encrypted file, whose
 * strings are encrypted one by one.
 */
export function assemble(
  header: Uint8Array,
  objects: readonly RawObject[],
  trailer: Trailer,
): Uint8Array {
  const entries = new Map<number, Entry>();
  const chunks: Uint8Array[] = [header];
  let offset = header.length;
  const write = ({ id, body, stream }: RawObject) => {
    entries.set(id, { offset });
    for (const chunk of objectChunks(id, body, stream)) {
      chunks.push(chunk);
      offset += chunk.length;
    }
  };
  const packed = packObjects(objects, trailer.encrypt === null, entries);
  packed.forEach(write);
  const start = offset;
  const last = Math.max(...entries.keys()) + 1;
  entries.set(last, { offset: start });
  write(xrefStream(last, entries, trailer));
  chunks.push(latin1(`startxref\n${start}\n%%EOF\n`));
  return Buffer.concat(chunks);
}

function objectChunks(id: number, body: string, stream: Uint8Array | null): Uint8Array[] {
  if (stream === null) return [latin1(`${id} 0 obj\n${body}\nendobj\n`)];
  const head = latin1(`${id} 0 obj\n${body}\nstream\n`);
  return [head, stream, latin1('\nendstream\nendobj\n')];
}
