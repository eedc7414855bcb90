import { type Exif, readExif } from './exif.ts';
import type { Header, Problem } from './types.ts';

/** Markers: ITU-T T.81, table B.1. */
const startOfScan = 0xda;
const baselineToProgressive = [0xc0, 0xc1, 0xc2];
const otherFrames = [0xc3, 0xc5, 0xc6, 0xc7, 0xc9, 0xca, 0xcb, 0xcd, 0xce, 0xcf];

export function readJpeg(bytes: Uint8Array): Header | Problem {
  let frame: Uint8Array | null = null;
  let exif: Exif | null = null;
  let density: number | null = null;
  for (const { marker, data, end } of segments(bytes)) {
    if (marker === 0xe0) density ??= jfifDensity(data);
    if (marker === 0xe1 && startsWith(data, 'Exif\0\0')) exif ??= readExif(data.subarray(6));
    if (otherFrames.includes(marker)) return { problem: 'is a JPEG of a kind that is not in use' };
    if (baselineToProgressive.includes(marker)) frame ??= data;
    if (marker !== startOfScan) continue;
    if (frame === null || frame.length < 6) return { problem: 'has no frame header' };
    // A thumbnail has an end marker too, but before the scan.
    if (!hasEnd(bytes, end)) return { problem: 'is cut short' };
    return readFrame(frame, exif, density);
  }
  return { problem: 'is cut short' };
}

function readFrame(frame: Uint8Array, exif: Exif | null, density: number | null): Header | Problem {
  const [depth, h1, h2, w1, w2, channels] = frame;
  const height = h1! * 256 + h2!;
  const width = w1! * 256 + w2!;
  if (width === 0 || height === 0) return { problem: 'has no pixels' };
  if (depth !== 8) return { problem: `has ${depth} bits for each colour; 8 can be set` };
  if (![1, 3, 4].includes(channels!)) return { problem: `has ${channels} colour channels` };
  return { width, height, orientation: exif?.orientation ?? 1, dpi: density ?? exif?.dpi ?? null };
}

/** The segments up to the first scan; `end` is where the segment after begins. */
function* segments(bytes: Uint8Array) {
  for (let at = 2; at + 4 <= bytes.length && bytes[at] === 0xff; ) {
    const marker = bytes[at + 1]!;
    // Fill bytes: B.1.1.2.
    if (marker === 0xff) {
      at++;
      continue;
    }
    const end = at + 2 + bytes[at + 2]! * 256 + bytes[at + 3]!;
    if (end > bytes.length) return;
    yield { marker, data: bytes.subarray(at + 4, end), end };
    at = end;
  }
}

function hasEnd(bytes: Uint8Array, from: number): boolean {
  return (
    Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).lastIndexOf(
      'ffd9',
      undefined,
      'hex',
    ) >= from
  );
}

/** JFIF 1.02: dots an inch (1) or a centimetre (2). */
function jfifDensity(data: Uint8Array): number | null {
  if (!startsWith(data, 'JFIF\0') || data.length < 12) return null;
  const density = data[8]! * 256 + data[9]!;
  const perInch = data[7] === 1 ? density : data[7] === 2 ? density * 2.54 : 0;
  // A density of 1 is written for want of a better one.
  return perInch < 10 ? null : Math.round(perInch * 10) / 10;
}

function startsWith(data: Uint8Array, text: string): boolean {
  return Buffer.from(data.subarray(0, text.length)).toString('latin1') === text;
}
