import { createHash } from 'node:crypto';
import { crc32, deflateSync } from 'node:zlib';
import type { RasterImage } from '../../../pipeline/6-typeset/images/types.ts';

interface PngOptions {
  readonly width: number;
  readonly height: number;
  readonly bits?: number;
  readonly type?: 0 | 2 | 3 | 4 | 6;
  readonly interlaced?: boolean;
  /** Unfiltered rows without filter bytes, or passes with them. */
  readonly rows: readonly (readonly number[])[];
  readonly chunks?: readonly (readonly [string, Uint8Array])[];
}

export function png({
  width,
  height,
  bits = 8,
  type = 2,
  interlaced,
  rows,
  chunks = [],
}: PngOptions) {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([bits, type, 0, 0, interlaced ? 1 : 0], 8);
  const data = deflateSync(Buffer.from(rows.flatMap((row) => [0, ...row])));
  return new Uint8Array(
    Buffer.concat([
      Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
      chunk('IHDR', header),
      ...chunks.map(([name, bytes]) => chunk(name, bytes)),
      chunk('IDAT', data),
      chunk('IEND', new Uint8Array()),
    ]),
  );
}

export function chunk(type: string, data: Uint8Array): Uint8Array {
  const out = Buffer.alloc(data.length + 12);
  out.writeUInt32BE(data.length, 0);
  out.write(type, 4, 'latin1');
  out.set(data, 8);
  out.writeUInt32BE(crc32(out.subarray(4, 8 + data.length)), 8 + data.length);
  return out;
}

export function raster(
  bytes: Uint8Array,
  width: number,
  height: number,
  rest: Partial<RasterImage> = {},
): RasterImage {
  const hash = createHash('sha256').update(bytes).digest('hex');
  const type = bytes[0] === 0xff ? 'jpeg' : 'png';
  return {
    type,
    path: `images/a.${type}`,
    hash,
    bytes,
    width,
    height,
    orientation: 1,
    dpi: null,
    ...rest,
  };
}
