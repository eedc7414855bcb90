import type { Result } from '../../diagnostic.ts';
import { type BinaryFile, wholeFile } from '../../source.ts';
import { report } from './codes.ts';
import { readJpeg } from './jpeg.ts';

export { isSvg } from './kinds.ts';

import { kindOf } from './kinds.ts';
import { readPng } from './png.ts';
import type { Header, RasterImage } from './types.ts';

const readers = { png: readPng, jpeg: readJpeg };

const maxPixels = 100e6;

/**
 * Reads the header of a PNG or JPEG and looks whether the file is whole. Null with a diagnostic
 * (`unreadable-image`, `image-too-large`) where it cannot be set. Ask `isSvg` first.
 */
export function readImage(file: BinaryFile): Result<RasterImage | null> {
  const type = kindOf(file.bytes);
  if (type !== 'png' && type !== 'jpeg') return unreadable(file, wrongKind(type));
  const header = readers[type](file.bytes);
  if ('problem' in header) return unreadable(file, header.problem);
  if (header.width * header.height > maxPixels) return tooLarge(file, header);
  return { value: rasterImage(file, type, header), diagnostics: [] };
}

/** The header counts stored pixels; orientations 5–8 lie on their side. */
function rasterImage(file: BinaryFile, type: 'png' | 'jpeg', header: Header): RasterImage {
  const { width, height, orientation, dpi } = header;
  const { path, hash, bytes } = file;
  const turned = orientation >= 5;
  return {
    type,
    path,
    hash,
    bytes,
    width: turned ? height : width,
    height: turned ? width : height,
    orientation,
    dpi,
  };
}

function wrongKind(kind: string | null): string {
  return kind === null ? 'is no image that is known' : `is of kind ${kind}, which cannot be set`;
}

function unreadable(file: BinaryFile, problem: string): Result<null> {
  const diagnostic = report('unreadable-image', {
    message: `The image ${file.path} ${problem}`,
    hint: 'Save it anew as PNG, JPEG or SVG',
    source: wholeFile(file.path),
  });
  return { value: null, diagnostics: [diagnostic] };
}

function tooLarge(file: BinaryFile, { width, height }: Header): Result<null> {
  const diagnostic = report('image-too-large', {
    message: `The image ${file.path} is ${width} × ${height} pixels large`,
    hint: 'Scale it down to at most 100 megapixels',
    source: wholeFile(file.path),
  });
  return { value: null, diagnostics: [diagnostic] };
}
