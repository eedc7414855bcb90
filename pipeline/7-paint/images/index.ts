import type { ImageItem } from '../../6-typeset/types.ts';
import type { Diagnostic } from '../../diagnostic.ts';
import { wholeFile } from '../../source.ts';
import { report } from '../codes.ts';
import type { PdfFile, Ref } from '../objects.ts';
import { jpegObject } from './jpeg.ts';
import { storePng } from './png.ts';
import { createProfiles, type Profiles } from './profiles.ts';

type RasterImage = ImageItem['image'];

export interface PaintedImage {
  /** Name in resource dictionaries. */
  readonly name: string;
  readonly ref: Ref;
}

export interface Images {
  /** Stores the image at its first use. Null where it cannot be decoded. */
  use(image: RasterImage): PaintedImage | null;
}

export function createImages(file: PdfFile, diagnostics: Diagnostic[]): Images {
  const known = new Map<string, PaintedImage | null>();
  const profiles = createProfiles(file);
  return {
    use(image) {
      const found = known.get(image.hash);
      if (found !== undefined) return found;
      const ref =
        image.type === 'png'
          ? storePng(file, image.bytes, profiles)
          : storeJpeg(file, image, profiles, diagnostics);
      if (ref === null) diagnostics.push(undecodable(image));
      const painted = ref && { name: `I${known.size + 1}`, ref };
      known.set(image.hash, painted);
      return painted;
    },
  };
}

function storeJpeg(
  file: PdfFile,
  image: RasterImage,
  profiles: Profiles,
  diagnostics: Diagnostic[],
): Ref | null {
  const object = jpegObject(image.bytes, profiles);
  if (object === null) return null;
  if (object.undefinedCmyk) {
    diagnostics.push(
      report('cmyk-image', {
        message: `${image.path} has CMYK colours and no profile`,
        hint: 'Convert it to sRGB',
        source: wholeFile(image.path),
      }),
    );
  }
  return file.rawStream(object.data, object.bytes);
}

function undecodable(image: RasterImage): Diagnostic {
  return report('undecodable-image', {
    message: `The pixels of ${image.path} cannot be read`,
    hint: 'Save the image anew',
    source: wholeFile(image.path),
  });
}
