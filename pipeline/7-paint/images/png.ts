import { inflateSync } from 'node:zlib';
import { deflate } from '../bytes.ts';
import type { Dictionary, PdfFile, PdfObject, Ref } from '../objects.ts';
import { deinterlace, interlacedLength } from './adam7.ts';
import { type Png, readPng, samples } from './chunks.ts';
import type { Profiles } from './profiles.ts';
import { rowLength } from './rows.ts';
import { indexedAlpha, isOpaque, splitAlpha } from './transparency.ts';

/**
 * A PNG as an image XObject. Its rows are filtered and deflated as PDF has them (7.4.4.4), so what
 * has no alpha passes through. Null where the pixels cannot be had.
 */
export function storePng(file: PdfFile, bytes: Uint8Array, profiles: Profiles): Ref | null {
  const png = readPng(bytes);
  if (png === null || (png.type === 3 && png.palette === null)) return null;
  try {
    const { data, mask } = pixels(png);
    const sMask = mask && file.rawStream({ ...image(png, 1, mask.bits), ...gray }, mask.data);
    return file.rawStream(
      {
        ...image(png, png.type === 2 || png.type === 6 ? 3 : 1, png.bits),
        ColorSpace: colorSpace(file, png, profiles),
        SMask: sMask ?? undefined,
        Mask: colorKey(png),
      },
      data,
    );
  } catch (error) {
    if (isZlibError(error)) return null;
    throw error;
  }
}

const gray = { ColorSpace: 'DeviceGray' };

function isZlibError(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return code.startsWith('Z_') || code === 'ERR_BUFFER_TOO_LARGE';
}

function image({ width, height }: Png, colors: number, bits: number): Dictionary {
  return {
    Type: 'XObject',
    Subtype: 'Image',
    Width: width,
    Height: height,
    BitsPerComponent: bits,
    Filter: 'FlateDecode',
    DecodeParms: { Predictor: 15, Colors: colors, BitsPerComponent: bits, Columns: width },
  };
}

interface Pixels {
  /** Rows for the predictor, deflated. */
  readonly data: Uint8Array;
  readonly mask: { readonly data: Uint8Array; readonly bits: number } | null;
}

function pixels(png: Png): Pixels {
  if (png.type === 4 || png.type === 6) return withoutAlpha(png);
  const indexed = png.type === 3 && png.transparency !== null;
  if (!indexed && !png.interlaced) return { data: png.data, mask: null };
  const rows = rowsOf(png);
  const data = png.interlaced ? deflate(rows) : png.data;
  if (!indexed) return { data, mask: null };
  const alpha = indexedAlpha(rows, png, png.bits, png.transparency!);
  return { data, mask: { data: deflate(alpha), bits: 8 } };
}

function withoutAlpha(png: Png): Pixels {
  const bytesPerSample = png.bits / 8;
  const { color, alpha } = splitAlpha(rowsOf(png), png, samples[png.type], bytesPerSample);
  const length = png.width * bytesPerSample;
  const mask = isOpaque(alpha, png.height, length, bytesPerSample)
    ? null
    : { data: deflate(alpha), bits: png.bits };
  return { data: deflate(color), mask };
}

/** The inflated rows; a shorter file is filled up with zeros, as browsers show it. */
function rowsOf(png: Png): Uint8Array {
  const shape = { ...png, bitsPerPixel: png.bits * samples[png.type] };
  const plain = png.height * (1 + rowLength(png.width, shape.bitsPerPixel));
  const expected = png.interlaced ? interlacedLength(shape) : plain;
  // Some writers add a few bytes; a file that inflates to far more means harm.
  const inflated = inflateSync(png.data, { maxOutputLength: expected + 65_536 });
  const rows = new Uint8Array(expected);
  rows.set(inflated.subarray(0, expected));
  return png.interlaced ? deinterlace(rows, shape) : rows;
}

function colorSpace(file: PdfFile, png: Png, profiles: Profiles): PdfObject {
  if (png.type === 3) {
    const palette = png.palette!;
    const base = profiles.space(3, png.profile);
    return ['Indexed', base, Math.floor(palette.length / 3) - 1, file.stream({}, palette)];
  }
  return profiles.space(png.type === 0 || png.type === 4 ? 1 : 3, png.profile);
}

/** The one colour that is transparent: PDF 32000-1 8.9.6.4. */
function colorKey({ type, transparency }: Png): PdfObject | undefined {
  if (transparency === null || (type !== 0 && type !== 2)) return undefined;
  const view = new DataView(transparency.buffer, transparency.byteOffset, transparency.length);
  const key: number[] = [];
  for (let i = 0; i < samples[type] && 2 * i + 2 <= transparency.length; i++) {
    const value = view.getUint16(2 * i);
    key.push(value, value);
  }
  return key.length === 2 * samples[type] ? key : undefined;
}
