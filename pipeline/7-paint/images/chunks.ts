import { inflateSync } from 'node:zlib';

/** A PNG file taken apart (PNG specification, second edition). */
export interface Png {
  readonly width: number;
  readonly height: number;
  /** Bits a sample: 1, 2, 4, 8, 16. */
  readonly bits: number;
  readonly type: ColorType;
  readonly interlaced: boolean;
  /** Red, green, blue for each index. */
  readonly palette: Uint8Array | null;
  /** tRNS: alpha by index, or the one transparent colour. */
  readonly transparency: Uint8Array | null;
  readonly profile: Uint8Array | null;
  /** Filtered rows, deflated. */
  readonly data: Uint8Array;
}

export type ColorType = 0 | 2 | 3 | 4 | 6;

export const samples: Readonly<Record<ColorType, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

/** Null where the header or the pixels are missing. */
export function readPng(bytes: Uint8Array): Png | null {
  const chunks = new Map<string, Uint8Array[]>();
  for (const { type, data } of chunksOf(bytes)) {
    const same = chunks.get(type);
    if (same === undefined) chunks.set(type, [data]);
    else same.push(data);
  }
  const header = chunks.get('IHDR')?.[0];
  const data = chunks.get('IDAT');
  if (header === undefined || header.length < 13 || data === undefined) return null;
  const type = header[9]!;
  if (!(type in samples)) return null;
  return {
    ...size(header),
    bits: header[8]!,
    type: type as ColorType,
    interlaced: header[12] === 1,
    palette: chunks.get('PLTE')?.[0] ?? null,
    transparency: chunks.get('tRNS')?.[0] ?? null,
    profile: profile(chunks.get('iCCP')?.[0]),
    data: Buffer.concat(data),
  };
}

function* chunksOf(bytes: Uint8Array) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 8; at + 12 <= bytes.length; ) {
    const length = view.getUint32(at);
    const type = Buffer.from(bytes.subarray(at + 4, at + 8)).toString('latin1');
    yield { type, data: bytes.subarray(at + 8, at + 8 + length) };
    at += 12 + length;
  }
}

function size(header: Uint8Array) {
  const view = new DataView(header.buffer, header.byteOffset);
  return { width: view.getUint32(0), height: view.getUint32(4) };
}

/** iCCP: a name, a zero, the method, then the profile deflated. A broken one is none. */
function profile(chunk: Uint8Array | undefined): Uint8Array | null {
  if (chunk === undefined) return null;
  try {
    return inflateSync(chunk.subarray(chunk.indexOf(0) + 2), { maxOutputLength: 1 << 22 });
  } catch {
    return null;
  }
}
