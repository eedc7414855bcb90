import { crc32 } from 'node:zlib';
import { readExif } from './exif.ts';
import type { Header, Problem } from './types.ts';

/** Bit depths that each colour type allows: PNG specification, second edition, table 11.1. */
const depths: Readonly<Record<number, readonly number[]>> = {
  0: [1, 2, 4, 8, 16],
  2: [8, 16],
  3: [1, 2, 4, 8],
  4: [8, 16],
  6: [8, 16],
};

const metresPerInch = 0.0254;

export function readPng(bytes: Uint8Array): Header | Problem {
  const chunks = new Map<string, Uint8Array>();
  for (const chunk of readChunks(bytes)) {
    if ('problem' in chunk) return chunk;
    chunks.set(chunk.type, chunk.data);
    if (chunk.type === 'IEND') break;
  }
  if (!chunks.has('IEND') || !chunks.has('IDAT')) return { problem: 'is cut short' };
  const header = chunks.get('IHDR');
  if (header === undefined || header.length !== 13) return { problem: 'has no header' };
  return readHeader(header, chunks);
}

function readHeader(header: Uint8Array, chunks: ReadonlyMap<string, Uint8Array>): Header | Problem {
  const view = new DataView(header.buffer, header.byteOffset, header.length);
  const width = view.getUint32(0);
  const height = view.getUint32(4);
  const [depth, type, compression, filter, interlace] = header.subarray(8);
  if (width === 0 || height === 0) return { problem: 'has no pixels' };
  if (!depths[type!]?.includes(depth!) || compression !== 0 || filter !== 0 || interlace! > 1) {
    return { problem: 'has a header that makes no sense' };
  }
  if (type === 3 && !chunks.has('PLTE')) return { problem: 'has no palette' };
  const orientation = readExif(chunks.get('eXIf') ?? new Uint8Array())?.orientation ?? 1;
  return { width, height, orientation, dpi: resolution(chunks.get('pHYs')) };
}

/** pHYs: pixels a metre. */
function resolution(chunk: Uint8Array | undefined): number | null {
  if (chunk === undefined || chunk.length < 9 || chunk[8] !== 1) return null;
  const perMetre = new DataView(chunk.buffer, chunk.byteOffset).getUint32(0);
  return perMetre === 0 ? null : Math.round(perMetre * metresPerInch * 10) / 10;
}

type Chunk = { readonly type: string; readonly data: Uint8Array };

/** Chunks in file order; a wrong checksum ends them with a problem. */
function* readChunks(bytes: Uint8Array): Generator<Chunk | Problem> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  for (let at = 8; at + 12 <= bytes.length; ) {
    const length = view.getUint32(at);
    const end = at + 8 + length;
    if (end + 4 > bytes.length) return;
    if (crc32(bytes.subarray(at + 4, end)) !== view.getUint32(end)) {
      yield { problem: 'is damaged: a checksum is wrong' };
      return;
    }
    const type = Buffer.from(bytes.subarray(at + 4, at + 8)).toString('latin1');
    yield { type, data: bytes.subarray(at + 8, end) };
    at = end + 4;
  }
}
