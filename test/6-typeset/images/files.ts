import { crc32, deflateSync } from 'node:zlib';

type Chunk = readonly [type: string, data: Uint8Array];

/** A PNG of 8-bit grey with made-up pixels. */
export function png(width: number, height: number, chunks: readonly Chunk[] = []): Uint8Array {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header[8] = 8;
  const all: Chunk[] = [
    ['IHDR', header],
    ...chunks,
    ['IDAT', deflateSync(Buffer.alloc(8))],
    ['IEND', Buffer.alloc(0)],
  ];
  const parts = all.map(([type, data]) => {
    const out = Buffer.alloc(data.length + 12);
    out.writeUInt32BE(data.length, 0);
    out.write(type, 4, 'latin1');
    out.set(data, 8);
    out.writeUInt32BE(crc32(out.subarray(4, 8 + data.length)), 8 + data.length);
    return out;
  });
  return Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), ...parts]);
}

interface JpegOptions {
  readonly width: number;
  readonly height: number;
  readonly depth?: number;
  readonly frame?: number;
  /** Unit and density. */
  readonly jfif?: readonly number[];
  readonly exif?: Uint8Array;
}

/** A JPEG as far as its markers go: there is nothing in its scan. */
export function jpeg({ width, height, depth = 8, frame = 0xc0, jfif, exif }: JpegOptions) {
  const bytes = (value: number) => [value >> 8, value & 255];
  const segment = (marker: number, data: Uint8Array) =>
    Buffer.concat([Buffer.from([0xff, marker, ...bytes(data.length + 2)]), data]);
  const [unit = 0, density = 0] = jfif ?? [];
  const head = [...Buffer.from('JFIF\0'), 1, 2, unit, ...bytes(density), ...bytes(density), 0, 0];
  return Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    ...(jfif === undefined ? [] : [segment(0xe0, Buffer.from(head))]),
    ...(exif === undefined ? [] : [segment(0xe1, Buffer.concat([Buffer.from('Exif\0\0'), exif]))]),
    segment(frame, Buffer.from([depth, ...bytes(height), ...bytes(width), 1, 1, 0x11, 0])),
    segment(0xda, Buffer.from([1, 1, 0, 0, 63, 0])),
    Buffer.from([0x12, 0x34, 0xff, 0xd9]),
  ]);
}

/** A TIFF structure with one directory. */
export function exif({ orientation = 1, dpi = 0, little = true }): Buffer {
  const out = Buffer.alloc(60);
  const u16 = (value: number, at: number) =>
    little ? out.writeUInt16LE(value, at) : out.writeUInt16BE(value, at);
  const u32 = (value: number, at: number) =>
    little ? out.writeUInt32LE(value, at) : out.writeUInt32BE(value, at);
  out.write(little ? 'II' : 'MM', 0, 'latin1');
  u16(42, 2);
  u32(8, 4);
  u16(2, 8);
  u16(0x0112, 10);
  u16(3, 12);
  u32(1, 14);
  u16(orientation, 18);
  u16(0x011a, 22);
  u16(5, 24);
  u32(1, 26);
  u32(40, 30);
  u32(dpi, 40);
  u32(1, 44);
  return out;
}
